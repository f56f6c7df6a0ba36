using Contracts.Schema;

namespace Contracts.Spec.Tests.Preparing;

/// <summary>What NSwag gets to see of a member's schema.</summary>
public class TypeTests
{
    [Theory]
    [InlineData("{ type: string }", "{'type':'string'}")]
    [InlineData("{ type: string, enum: [ a, b ] }", "{'type':'string'}")]
    [InlineData("{ enum: [ a, b, null ] }", "{'type':'string','nullable':true}")]
    [InlineData("{ const: a }", "{'type':'string'}")]
    [InlineData("{ type: string, format: date-time }", "{'type':'string','format':'date-time'}")]
    [InlineData("{ type: string, format: uuid, enum: [ a ] }", "{'type':'string'}")]
    [InlineData("{ type: string, format: uri }", "{'type':'string'}")]
    [InlineData("{ type: string, format: date }", "{'type':'string'}")]
    [InlineData("{ type: string, nullable: true }", "{'type':'string','nullable':true}")]
    [InlineData("{ type: [ string, 'null' ] }", "{'type':'string','nullable':true}")]
    [InlineData("{ anyOf: [ { type: string }, { type: 'null' } ] }", "{'type':'string','nullable':true}")]
    [InlineData("{ anyOf: [ { type: string }, { enum: [ a ] } ] }", "{'type':'string'}")]
    [InlineData("{ type: [ string, integer ] }", "{}")]
    [InlineData("{ oneOf: [ { type: string }, { type: boolean } ] }", "{}")]
    [InlineData("{}", "{}")]
    [InlineData("true", "{}")]
    [InlineData("{ type: boolean }", "{'type':'boolean'}")]
    [InlineData("{ type: number }", "{'type':'number','format':'double'}")]
    [InlineData("{ type: number, format: decimal }", "{'type':'number','format':'decimal'}")]
    [InlineData("{ anyOf: [ { type: integer }, { type: number } ] }", "{'type':'number','format':'double'}")]
    [InlineData("{ type: array, items: { type: string } }", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{ type: array }", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{ type: object }", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{ type: object, additionalProperties: { type: boolean } }", "{'type':'object','additionalProperties':{'type':'boolean'}}")]
    [InlineData("{ $ref: '#/components/schemas/Other' }", "{'allOf':[{'$ref':'#/components/schemas/Other'}]}")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Other' } ], description: d }", "{'allOf':[{'$ref':'#/components/schemas/Other'}]}")]
    [InlineData("{ anyOf: [ { $ref: '#/components/schemas/Other' }, { type: 'null' } ] }", "{'allOf':[{'$ref':'#/components/schemas/Other'}],'nullable':true}")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Other' } }", "{'type':'array','items':{'$ref':'#/components/schemas/Other'}}")]
    [InlineData("{ $ref: '#/components/schemas/Other/properties/k' }", "{'type':'string'}")]
    [InlineData("{ type: object, properties: { a: {} } }", "{'allOf':[{'$ref':'#/components/schemas/ThingP'}]}")]
    [InlineData("{ type: array, items: { type: object, properties: { a: {} } } }", "{'type':'array','items':{'$ref':'#/components/schemas/ThingPItem'}}")]
    public void A_schema_comes_to_the_plain_type_of_its_values(string schema, string type) => Assert.Equal(type, PreparedType(schema));

    [Theory]
    [InlineData("{ type: integer }", "int64")]
    [InlineData("{ type: integer, format: int32 }", "int32")]
    [InlineData("{ type: integer, format: int64, maximum: 5, minimum: 0 }", "int64")]
    [InlineData("{ type: integer, minimum: 0 }", "int64")]
    [InlineData("{ type: integer, minimum: -1, maximum: 2147483647 }", "int32")]
    [InlineData("{ type: integer, minimum: -1, maximum: 2147483648 }", "int64")]
    [InlineData("{ type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9 }", "int32")]
    [InlineData("{ type: integer, minimum: 0, maximum: 18446744073709551615 }", "ulong")]
    [InlineData("{ type: integer, minimum: 0, maximum: 9223372036854775807 }", "int64")]
    [InlineData("{ type: integer, maximum: 18446744073709551615 }", "int64")]
    [InlineData("{ type: integer, enum: [ 5, 10, 15 ] }", "int32")]
    [InlineData("{ type: integer, enum: [ 5, 3000000000 ] }", "int64")]
    [InlineData("{ enum: [ 5, 10 ] }", "int32")]
    [InlineData("{ type: integer, x-extensible-enum: [ 5 ] }", "int64")]
    public void An_integer_is_an_int_only_where_every_value_fits(string schema, string format) =>
        Assert.Equal($"{{'type':'integer','format':'{format}'}}", PreparedType(schema));

    private static string PreparedType(string schema)
    {
        var property = Assert.IsType<JsonNode>(SpecText.PrepareClass(SpecText.WithProperty(schema))["properties"]?["P"]);
        var plain = JsonNode.Object([.. property.Members.Where(member => !member.Name.StartsWith("x-cs-", StringComparison.Ordinal))]);
        return plain.ToString().Replace('"', '\'');
    }
}
