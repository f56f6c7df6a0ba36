using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Checks;

public class ReaderTests
{
    private const string WrongContact = "openapi: 3.1.0\ninfo: { title: T, version: '1', contact: { email: nobody } }\npaths: {}\n";

    [Fact]
    public void What_only_the_reader_refuses_is_reported_at_its_place() =>
        SpecAssert.Finds(WrongContact.Replace("nobody", "§nobody", StringComparison.Ordinal), "OAC119: The string 'nobody' MUST be in the format of an email address");

    [Fact]
    public void What_is_reported_already_is_not_reported_again() =>
        SpecAssert.Finds(WrongContact + "tags: §5\n", "OAC119: 'tags' of the contract takes an array; …");

    [Fact]
    public void A_contract_at_which_the_reader_fails_is_judged_by_the_other_checks() =>
        SpecAssert.Finds(SpecText.WithSchemas("A: { anyOf: [ true, { type: string } ] }"));

    [Fact]
    public void Builds_do_without_the_reader()
    {
        using var folder = new TemporaryFolder();
        var spec = folder.Write("spec.yaml", WrongContact);
        Assert.Equal(0, CommandLine.Run(["prepare", spec, "--output", folder.PathOf("prepared.json")], TextWriter.Null, TextWriter.Null));
    }
}
