namespace Contracts.Spec.Tests.Checks;

public class KeywordTypeTests
{
    [Theory]
    [InlineData("{ type: string, §minimum: 3 }", "'minimum' is ignored here: it is for numbers, and the type is string")]
    [InlineData("{ type: integer, §maxLength: 3 }", "'maxLength' is ignored here: it is for strings, and the type is integer")]
    [InlineData("{ type: [ boolean, 'null' ], §pattern: a }", "'pattern' is ignored here: it is for strings, and the type is boolean or null")]
    [InlineData("{ type: array, items: { type: string }, §required: [ a ] }", "'required' is ignored here: it is for objects, and the type is array")]
    [InlineData("{ type: object, §minItems: 1 }", "'minItems' is ignored here: it is for arrays, and the type is object")]
    public void A_keyword_of_another_type_is_reported(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "warning OAC124: " + message);

    [Theory]
    [InlineData("{ type: integer, minimum: 3, multipleOf: 2 }")]
    [InlineData("{ type: [ string, integer ], minimum: 3, maxLength: 4 }")]
    [InlineData("{ minimum: 3, maxLength: 4, minItems: 1 }")]
    [InlineData("{ allOf: [ { type: string } ], minimum: 3 }")]
    public void A_keyword_that_may_judge_a_value_is_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
