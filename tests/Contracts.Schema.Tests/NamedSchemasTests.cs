namespace Contracts.Schema.Tests;

public sealed class NamedSchemasTests
{
    [Theory]
    [InlineData("#/components/schemas/Size", "{\"enum\":[1]}")]
    [InlineData("#/components/schemas/Size/enum/0", "1")]
    [InlineData("#/components/schemas/a~1b%20c~0d", "{}")]
    [InlineData("#/components/schemas/Any", "true")]
    [InlineData("#/components/schemas/size", null)]
    [InlineData("#/components/schemas/Size/properties", null)]
    [InlineData("#/components/schemas/Malformed", null)]
    [InlineData("#/components/schemas/List", null)]
    [InlineData("#/components/schemas/", null)]
    [InlineData("#/components/responses/Size", null)]
    [InlineData("other.yaml#/components/schemas/Size", null)]
    [InlineData("Size", null)]
    [InlineData("", null)]
    public void A_reference_leads_to_the_schema_of_that_name(string reference, string? schema)
    {
        var schemas = new NamedSchemas(
        [
            new("Size", "{\"enum\":[1]}"),
            new("a/b c~d", "{}"),
            new("Any", "true"),
            new("Malformed", "{"),
            new("List", "[]"),
        ]);

        Assert.Equal(schema, schemas.Resolve(reference)?.ToString());
    }

    [Fact]
    public void A_name_of_two_different_schemas_leads_nowhere()
    {
        var schemas = new NamedSchemas([new("Size", "{}"), new("Size", "true"), new("Size", "{}"), new("Same", "{}"), new("Same", "{}")]);

        Assert.Null(schemas.Resolve("#/components/schemas/Size"));
        Assert.NotNull(schemas.Resolve("#/components/schemas/Same"));
    }

    [Fact]
    public void The_values_of_a_schema_that_refers_to_itself_are_found_once()
    {
        var loop = new NamedSchemas([new("Loop", """{"anyOf":[{"$ref":"#/components/schemas/Loop"},{"$ref":"#/components/schemas/Loop"},{"enum":["a"]}]}""")]);

        var values = KnownValues.Of(JsonReader.Read("""{"$ref":"#/components/schemas/Loop"}"""), loop.Resolve);

        Assert.Equal(["\"a\""], values.Select(value => value.ToString()));
    }
}
