namespace Contracts.Build.Tests;

public sealed class GeneratedCodeTests
{
    [Theory]
    [InlineData(TargetFramework.Net, "Newtonsoft.Json")]
    [InlineData(TargetFramework.NetStandard, "Newtonsoft.Json")]
    [InlineData(TargetFramework.Net, "System.Text.Json")]
    [InlineData(TargetFramework.NetStandard, "System.Text.Json")]
    public void A_small_contract_compiles_reads_and_writes(TargetFramework target, string jsonLibrary)
    {
        var code = GeneratedCode.Of(
            """
            openapi: 3.1.0
            info: { title: Small, version: '1' }
            paths:
              /parts/{id}:
                get:
                  operationId: getPart
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } }
            components:
              schemas:
                Part: { type: object, required: [kind], properties: { kind: { type: string, enum: [bolt, nut] } } }
            """,
            target,
            jsonLibrary);

        Assert.Equal("bolt", code.Read("Part", """{"kind":"bolt"}""").Kind);
        Assert.Equal("""{"kind":"bolt","more":1.50}""", code.RoundTrip("Part", """{"kind":"bolt","more":1.50}"""));
    }

    [Fact]
    public void A_warning_fails_the_compilation()
    {
        var message = Assert.Throws<InvalidOperationException>(() => Compiler.Compile("namespace Acme;\n/// <summary>It.</summary>\npublic class A { private int B() => 1; internal int C() => B(); }\n", TargetFramework.Net)).Message;

        Assert.Contains("CA1822", message, StringComparison.Ordinal);
    }
}
