namespace Contracts.Spec.Tests.Checks;

public class OpenApiVersionTests
{
    private const string Missing = "OAC106: An OpenAPI document starts with 'openapi: 3.0.3' or 'openapi: 3.1.0'";

    [Theory]
    [InlineData("§info: {}\n", Missing)]
    [InlineData("§- a\n", Missing)]
    [InlineData("§text\n", Missing)]
    [InlineData("info: {}\nopenapi: §3.1\n", "OAC106: The version 3.1 has three parts: 3.0.3, 3.1.0")]
    [InlineData("openapi: §4.0.0\n", "OAC106: \"4.0.0\" is no version that is understood: those are 3.0.x and 3.1.x")]
    [InlineData(
        "info: {}\n§swagger: '2.0'\n",
        "OAC106: This is a Swagger 2.0 document; OpenAPI 3.0 and 3.1 are understood. Swagger Editor and swagger2openapi convert it")]
    public void Another_document_is_refused(string text, string finding) => SpecAssert.Finds(text, finding);

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    public void Every_patch_version_is_read(string version) =>
        SpecAssert.Finds(SpecText.Head.Replace("3.1.0", version, StringComparison.Ordinal) + "paths: {}\n");
}
