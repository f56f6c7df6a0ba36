using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Checks;

public class ReaderTests
{
    private const string WrongName = "'a b': { type: string }";

    [Fact]
    public void What_only_the_reader_refuses_is_reported_at_its_place() =>
        SpecAssert.Finds(
            SpecText.WithSchemas(WrongName).Replace("  schemas", "  §schemas", StringComparison.Ordinal),
            "OAC119: The key 'a b' in 'schemas' of components MUST match the regular expression …");

    [Fact]
    public void What_is_reported_already_is_not_reported_again() =>
        SpecAssert.Finds(SpecText.WithSchemas(WrongName + "\nB: { type: string, description: §5 }"), "OAC119: 'description' of a schema takes a string; …");

    [Fact]
    public void A_contract_at_which_the_reader_fails_is_judged_by_the_other_checks() =>
        SpecAssert.Finds(SpecText.WithSchemas("A: { anyOf: [ true, { type: string } ] }"));

    [Fact]
    public void Builds_do_without_the_reader()
    {
        using var folder = new TemporaryFolder();
        var spec = folder.Write("spec.yaml", SpecText.WithSchemas(WrongName));
        Assert.Equal(0, CommandLine.Run(["prepare", spec, "--output", folder.PathOf("prepared.json")], TextWriter.Null, TextWriter.Null));
    }
}
