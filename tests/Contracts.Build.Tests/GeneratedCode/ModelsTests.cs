using System.Reflection;

namespace Contracts.Build.Tests;

/// <summary>A contract without operations: no client, and all the rest.</summary>
public sealed class ModelsTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Models, version: '2', description: Only models. }
        paths: {}
        components:
          schemas:
            Part: { type: object, properties: { size: { $ref: '#/components/schemas/Size' }, pet: { oneOf: [ { type: string }, { $ref: '#/components/schemas/Part' } ] } } }
            Size: { type: string, enum: [small, large] }
        """;

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void The_assembly_tells_analyzers_what_contract_it_is_and_users_how_its_JSON_is_written(string jsonLibrary)
    {
        var code = GeneratedCode.Of(Contract, jsonLibrary: jsonLibrary);

        Assert.Equal("1;Models;2", Assert.Single(code.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), attribute => attribute.Key == "OpenApiContract").Value);
        Assert.Equal("Size", Assert.Single(code.Assembly.GetCustomAttributesData(), attribute => attribute.AttributeType.Name == "ContractSchemaAttribute").NamedArguments[0].TypedValue.Value);
        Assert.Equal("""{"size":"small","pet":{"size":"large","at":"2026-03-20T00:00:00Z","n":1.50}}""", code.RoundTrip("Part", """{"size":"small","pet":{"size":"large","at":"2026-03-20T00:00:00Z","n":1.50}}"""));
        Assert.NotNull(code.Type("Part").GetNestedType("SizeValues"));
    }
}
