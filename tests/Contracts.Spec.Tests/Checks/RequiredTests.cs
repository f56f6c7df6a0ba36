namespace Contracts.Spec.Tests.Checks;

public class RequiredTests
{
    [Theory]
    [InlineData("{ type: object, properties: { model: {} }, required: [ model, §modell ] }", "'required' names 'modell', which is not among the properties; did you mean 'model'?")]
    [InlineData("{ type: object, additionalProperties: false, required: [ §a ] }", "'required' names 'a', which is not among the properties")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Other' }, { properties: { a: {} }, required: [ a, k, §l ] } ] }", "'required' names 'l', which is not among the properties…")]
    public void A_name_without_a_property_is_reported_at_the_name(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "warning OAC112: " + message);

    [Theory]
    [InlineData("{ type: object, required: [ a ] }")]
    [InlineData("{ type: object, properties: { a: {} }, patternProperties: { '^x': {} }, required: [ x1 ] }")]
    [InlineData("{ type: object, properties: { a: {} }, additionalProperties: { type: string }, required: [ b ] }")]
    [InlineData("{ type: object, properties: { a: {} }, if: { required: [ a ] }, then: { properties: { b: {} }, required: [ a, b ] } }")]
    [InlineData("{ type: object, properties: { a: {} }, required: [ b ], if: { properties: { a: { const: 1 } } }, then: { properties: { b: {} } } }")]
    [InlineData("{ properties: { a: {} }, required: [ k ], allOf: [ { $ref: '#/components/schemas/Other' } ] }")]
    public void Names_that_other_parts_of_the_schema_may_have_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
