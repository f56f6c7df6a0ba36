using Contracts.Schema;

namespace Contracts.Spec.Tests.Preparing;

/// <summary>Values of several types.</summary>
public class UnionTests
{
    [Theory]
    [InlineData("{ oneOf: [ { type: string }, { type: array, items: { type: string } } ] }", "String,StringArray")]
    [InlineData("{ anyOf: [ { $ref: '#/components/schemas/Other' }, { type: object, properties: { a: {} } }, { type: 'null' } ] }", "Other,ThingPObject")]
    [InlineData("{ anyOf: [ { type: string }, { type: string, maxLength: 3 }, { type: object, additionalProperties: { type: integer } } ] }", "String,IntegerMap")]
    [InlineData("{ oneOf: [ { type: integer }, { type: number }, { type: array } ] }", "Number,Array")]
    [InlineData("{ oneOf: [ { oneOf: [ { type: string }, { type: array } ] }, { $ref: '#/components/schemas/Other' } ] }", "String,Array,Other")]
    [InlineData("{ type: object, oneOf: [ { $ref: '#/components/schemas/Other' }, { properties: { a: {} } } ] }", "Other,ThingPObject")]
    public void Each_type_is_a_property_of_the_class(string schema, string names) =>
        Assert.Equal(names, string.Join(',', SpecText.PrepareClass(SpecText.WithProperty(schema), "ThingP")["properties"]?.Members.Select(member => member.Name) ?? []));

    [Theory]
    [InlineData("{ anyOf: [ { type: array, items: { type: string } }, { type: array, items: { type: string }, minItems: 1 } ] }", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{ type: object, additionalProperties: { type: array, prefixItems: [ { type: string }, { type: string, maxLength: 2 } ], items: false } }", "{'type':'object','additionalProperties':{'type':'array','items':{'type':'string'}}}")]
    [InlineData("{ type: array, prefixItems: [ { type: string }, { type: integer } ], items: false }", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{ type: object, patternProperties: { a: { type: string } }, additionalProperties: false }", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{ type: object, patternProperties: { a: { type: string } } }", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{ type: string, contentEncoding: base64 }", "{'type':'string','format':'byte'}")]
    public void Alternatives_of_one_type_are_no_union(string schema, string type)
    {
        var property = Assert.IsType<JsonNode>(SpecText.PrepareClass(SpecText.WithProperty(schema))["properties"]?["P"]);
        var plain = JsonNode.Object([.. property.Members.Where(member => !member.Name.StartsWith("x-cs-", StringComparison.Ordinal))]);
        Assert.Equal(type, plain.ToString().Replace('"', '\''));
    }

    [Fact]
    public void Alternatives_beside_members_add_optional_ones()
    {
        var thing = SpecText.PrepareClass(SpecText.WithSchemas(
            "Thing: { type: object, required: [ a ], properties: { a: { type: string } }, anyOf: [ { required: [ b ], properties: { b: { type: string } } }, { properties: { b: { type: integer }, c: {} } } ] }"));
        Assert.Equal(["A", "B", "C"], thing["properties"]?.Members.Select(member => member.Name));
        Assert.Equal("[\"A\"]", thing["required"]?.ToString());
        Assert.Null(thing["properties"]?["B"]?["type"]);
    }
}
