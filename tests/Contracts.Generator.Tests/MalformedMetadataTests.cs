namespace Contracts.Generator.Tests;

/// <summary>Metadata that can't be read is left alone; the compiler has its own word on code that does not compile.</summary>
public sealed class MalformedMetadataTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("""{"enum":{}}""")]
    [InlineData("""{"enum":[]}""")]
    [InlineData("""{"enum":[null]}""")]
    [InlineData("""{"allOf":{"enum":["a"]},"items":5,"$ref":7}""")]
    [InlineData("""{"$ref":"#/components/schemas/Missing"}""")]
    [InlineData("""{"$ref":"other.yaml#/X"}""")]
    [InlineData("""{"$ref":"#/components/schemas/Loop"}""")]
    [InlineData("""{"type":"array","items":{"$ref":"#/components/schemas/List"}}""")]
    public void A_schema_without_readable_values_gives_no_constants(string schema)
    {
        var named = Contract.NamedSchema("Loop", """{"$ref":"#/components/schemas/Loop"}""")
            + Contract.NamedSchema("List", """{"type":"array","items":{"$ref":"#/components/schemas/List"}}""");

        var generation = Generation.Run(Contract.WithProperty(schema, named)).Compiles();

        Assert.DoesNotContain(generation.HintNames, name => name.Contains("KnownValues", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_stands_for_two_schemas_stands_for_neither()
    {
        var named = Contract.NamedSchema("State", """{"enum":["a"]}""") + Contract.NamedSchema("State", """{"enum":["b"]}""");

        var generation = Generation.Run(Contract.WithProperty("""{"$ref":"#/components/schemas/State"}""", named)).Compiles();

        Assert.DoesNotContain(generation.HintNames, name => name.Contains("KnownValues", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[global::Contracts.ContractSchema]")]
    [InlineData("[global::Contracts.ContractSchema(5)]")]
    [InlineData("[global::Contracts.ContractSchema(null)]")]
    [InlineData("[global::Contracts.ContractSchema(\"{}\", Name = 5)]")]
    [InlineData("[global::Contracts.ContractSchema(new[] { \"a\" })]")]
    [InlineData("[global::Contracts.ContractDocument(\"a\")]")]
    [InlineData("[global::Contracts.ContractDocument(Missing, null)]")]
    [InlineData("[global::Contracts.ContractNamedSchema(\"a\", 1, 2)]")]
    [InlineData("[global::Contracts.ContractNamedSchema(")]
    public void An_attribute_that_does_not_compile_is_ignored(string attribute)
    {
        var generation = Generation.Run(attribute + "\npublic partial class Order\n{\n" + attribute + "\npublic string? Status { get; set; } }");

        Assert.Null(generation.Result.Exception);
        Assert.Equal(["Contracts.Attributes.g.cs"], generation.HintNames);
    }
}
