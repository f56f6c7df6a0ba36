using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Tests;

public sealed class AssemblyMetadataTests
{
    private const string Client = """
        /// <summary>A client.</summary>
        [global::Contracts.ContractDocument("Orders; and \"more\"", "1.2.0")]
        [global::Contracts.ContractNamedSchema("State", "{\"enum\":[\"new\"]}")]
        [global::Contracts.ContractNamedSchema("Tags", "{\"type\":\"array\"}")]
        public partial class OrdersClient
        {
            /// <summary>Gets.</summary>
            [global::Contracts.ContractOperation("GET", "/orders")]
            public void Get()
            {
            }
        }
        """;

    [Fact]
    public void The_assembly_says_which_contract_it_holds()
    {
        var markers = Attributes("System.Reflection.AssemblyMetadataAttribute");

        var marker = Assert.Single(markers);
        Assert.Equal(["OpenApiContract", "1;Orders; and \"more\";1.2.0"], marker.ConstructorArguments.Select(argument => argument.Value));
    }

    [Fact]
    public void Schemas_without_a_class_stand_on_the_assembly()
    {
        var schemas = Attributes("Contracts.ContractSchemaAttribute");

        Assert.Equal(["{\"enum\":[\"new\"]}", "{\"type\":\"array\"}"], schemas.Select(schema => schema.ConstructorArguments.Single().Value));
        Assert.Equal(["State", "Tags"], schemas.Select(schema => schema.NamedArguments.Single().Value.Value));
    }

    [Fact]
    public void An_assembly_without_a_contract_says_nothing()
    {
        var generation = Generation.Run("class C;").Compiles();

        Assert.Equal(["Contracts.Attributes.g.cs"], generation.HintNames);
    }

    private static ImmutableArray<AttributeData> Attributes(string type) =>
        [.. Generation.Run(Client).Compiles().Output.Assembly.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == type)];
}
