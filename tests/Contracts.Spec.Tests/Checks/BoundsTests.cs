namespace Contracts.Spec.Tests.Checks;

public class BoundsTests
{
    [Theory]
    [InlineData("{ type: integer, minimum: §5, maximum: 4 }", "'minimum' is 5 and 'maximum' 4, so no number fits")]
    [InlineData("{ type: number, exclusiveMinimum: §5, maximum: 5.0 }", "'exclusiveMinimum' is 5 and 'maximum' 5.0, so no number fits")]
    [InlineData("{ type: number, minimum: §5, exclusiveMaximum: 5 }", "'minimum' is 5 and 'exclusiveMaximum' 5, so no number fits")]
    [InlineData("{ type: number, minimum: §5, exclusiveMinimum: true, maximum: 5 }", "'minimum' is 5 and 'maximum' 5, so no number fits")]
    [InlineData("{ type: string, minLength: §3, maxLength: 2 }", "'minLength' is 3 and 'maxLength' 2, so no value fits")]
    [InlineData("{ type: array, minItems: §3, maxItems: 2 }", "'minItems' is 3 and 'maxItems' 2, so no value fits")]
    [InlineData("{ type: object, minProperties: §3, maxProperties: 2 }", "'minProperties' is 3 and 'maxProperties' 2, so no value fits")]
    [InlineData("{ type: array, contains: {}, minContains: §3, maxContains: 2 }", "'minContains' is 3 and 'maxContains' 2, so no value fits")]
    public void Bounds_that_nothing_fits_are_reported_at_the_lower_one(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "OAC113: " + message);

    [Theory]
    [InlineData("{ type: integer, minimum: 5, maximum: 5, exclusiveMinimum: false }")]
    [InlineData("{ type: number, minimum: -1e400, maximum: 1e400 }")]
    [InlineData("{ type: string, minLength: 2, maxLength: 2 }")]
    public void Bounds_that_something_fits_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
