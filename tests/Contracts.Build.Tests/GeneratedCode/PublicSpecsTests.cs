namespace Contracts.Build.Tests;

/// <summary>The examples of the OpenAPI Initiative become code.</summary>
public sealed class PublicSpecsTests
{
    [Theory]
    [InlineData("oai-api-with-examples")]
    [InlineData("oai-callback-example")]
    [InlineData("oai-link-example")]
    [InlineData("oai-petstore-expanded")]
    [InlineData("oai-uspto")]
    public void A_public_contract_compiles(string name)
    {
        var code = GeneratedCode.OfFile(Read(name), name + ".yaml");

        Assert.DoesNotContain("error", code.Output, StringComparison.Ordinal);
        Assert.Contains(code.Type(GeneratedCode.ClientName).GetMethods(), method => method.ReturnType.IsAssignableTo(typeof(Task)));
    }

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public async Task The_pet_store_compiles_with_each_library_for_each_framework_and_works(string jsonLibrary)
    {
        var code = GeneratedCode.OfFile(Read("oai-petstore"), "oai-petstore.yaml", jsonLibrary: jsonLibrary);
        Compiler.Compile(code.Source, TargetFramework.NetStandard);
        var server = new Sent("""[{"id":1,"name":"cat","tag":null}]""");

        var result = await code.Client(server).ListPetsAsync(limit: 10);

        Assert.Equal(("https://example.com/api/pets?limit=10", "cat", null), (server.Url, (string)result.Body[0].Name, (string?)result.XNext));
    }

    private static string Read(string name) => File.ReadAllText(Repository.PathOf("tests", "Contracts.Spec.Tests", "Specs", name + ".yaml"));
}
