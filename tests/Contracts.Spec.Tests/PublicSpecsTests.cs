using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests;

public class PublicSpecsTests
{
    [Theory]
    [InlineData("uniall")]
    [InlineData("kitchen-sink")]
    [InlineData("oai-api-with-examples")]
    [InlineData("oai-callback-example", "(7,5): error OAC108: The operation POST /streams needs an operationId: it names the C# method")]
    [InlineData("oai-link-example")]
    [InlineData("oai-petstore")]
    [InlineData("oai-petstore-expanded", "(32,13): error OAC107: The parameter 'tags' of an array or object type can't be expressed in C# yet")]
    [InlineData("oai-uspto", "(157,11): error OAC107: The request body in application/x-www-form-urlencoded can't be expressed in C# yet; application/json can")]
    public void A_real_contract_has_no_finding_but_what_cannot_be_expressed(string name, params string[] findings)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yaml");
        var output = new StringWriter();
        var exitCode = CommandLine.Run(["check", path], output, TextWriter.Null);
        Assert.Equal(findings.Select(finding => path + finding), output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(findings.Length == 0 ? 0 : 1, exitCode);
    }
}
