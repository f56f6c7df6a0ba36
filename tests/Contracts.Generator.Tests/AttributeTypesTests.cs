using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Tests;

/// <summary>Each contract assembly has attribute types of its own.</summary>
public sealed class AttributeTypesTests
{
    private const string Source = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Second")]

        namespace Acme.Order;

        /// <summary>O.</summary>
        [global::Contracts.ContractSchema("{\"type\":\"object\"}", Name = "Order")]
        [global::Contracts.ContractDocument("Orders", "1")]
        public partial class Order
        {
            /// <summary>S.</summary>
            [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}", Name = "status")]
            public required string Status { get; set; }
        }
        """;

    [Fact]
    public void Contract_assemblies_that_show_each_other_their_internals_do_not_clash()
    {
        var first = Generation.Run(Generation.Compile(Source, Generation.NetStandard, "First")).Compiles();

        var second = Generation.Run(Generation.Compile(
            Source.Replace("Order", "Invoice", StringComparison.Ordinal).Replace("\"Second\"", "\"Third\"", StringComparison.Ordinal),
            [.. Generation.NetStandard, first.Output.ToMetadataReference()],
            "Second")).Compiles();

        Assert.Contains("Contracts.Polyfills.g.cs", second.HintNames);
    }

    [Fact]
    public void An_analyzer_reads_the_attributes_of_a_referenced_assembly()
    {
        var contract = Generation.Run(Generation.Compile(Source, assemblyName: "First")).Compiles();
        var image = new MemoryStream();
        Assert.True(contract.Output.Emit(image).Success);
        image.Position = 0;

        var consumer = Generation.Compile("class C;", [.. Generation.Framework, MetadataReference.CreateFromStream(image)], "Second");
        var property = consumer.GetTypeByMetadataName("Acme.Order.Order")!.GetMembers("Status").Single();
        var attribute = property.GetAttributes().Single(one => one.AttributeClass?.Name == "ContractSchemaAttribute");

        Assert.Equal("{\"enum\":[\"a\"]}", attribute.ConstructorArguments.Single().Value);
        Assert.Equal("status", attribute.NamedArguments.Single().Value.Value);
        Assert.NotEmpty(consumer.GetTypesByMetadataName("Contracts.ContractSchemaAttribute"));
    }
}
