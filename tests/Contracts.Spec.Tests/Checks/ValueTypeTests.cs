namespace Contracts.Spec.Tests.Checks;

public class ValueTypeTests
{
    [Theory]
    [InlineData("{ type: string, enum: [ a, §5 ] }", "5 is not of the type string, so no value can be it; put it in quotes")]
    [InlineData("{ type: string, const: §true }", "true is not of the type string, so no value can be it; put it in quotes")]
    [InlineData("{ type: integer, enum: [ 1, 2.0, §1.5 ] }", "1.5 is not of the type integer, so no value can be it")]
    [InlineData("{ type: string, x-extensible-enum: [ a, §[] ] }", "[] is not of the type string, so no value can be it")]
    [InlineData("{ type: string, enum: [ a, §null ] }", "null is not of the type string, so no value can be it; the schema has to allow null as well")]
    [InlineData("{ type: [ integer, 'null' ], enum: [ 1, null, §x ] }", "\"x\" is not of the type integer or null, so no value can be it")]
    public void A_value_of_another_type_is_reported_at_the_value(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "OAC111: " + message);

    [Theory]
    [InlineData("{ type: string, nullable: true, enum: [ a, null ] }")]
    [InlineData("{ type: number, enum: [ 1, 1.5 ] }")]
    [InlineData("{ enum: [ 1, a, null ] }")]
    [InlineData("{ type: object, properties: { enum: { type: string } } }")]
    public void Values_of_the_type_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
