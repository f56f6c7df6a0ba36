using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests;

public class PublicSpecsTests
{
    [Theory]
    [InlineData("uniall")]
    [InlineData("kitchen-sink")]
    [InlineData("oai-api-with-examples")]
    [InlineData("oai-callback-example", "(7,5): warning OAC123: POST /streams has no operationId; its method is called 'PostStreams' after method and path, and changes its name with them")]
    [InlineData("oai-link-example")]
    [InlineData("oai-petstore")]
    [InlineData("oai-petstore-expanded")]
    [InlineData("oai-uspto")]
    public void A_real_contract_has_no_error(string name, params string[] findings)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yaml");
        var output = new StringWriter();
        var exitCode = CommandLine.Run(["check", path], output, TextWriter.Null);
        Assert.Equal(findings.Select(finding => path + finding), output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, exitCode);
    }
}
