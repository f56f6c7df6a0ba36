namespace Contracts.Spec.Tests.Checks;

public class BoundsTests
{
    [Theory]
    [InlineData("{ type: integer, minimum: §5, maximum: 4 }", "'minimum' is 5 and 'maximum' 4, so no number fits")]
    [InlineData("{ type: number, exclusiveMinimum: §5, maximum: 5.0 }", "'exclusiveMinimum' is 5 and 'maximum' 5.0, so no number fits")]
    [InlineData("{ type: number, minimum: §5, exclusiveMaximum: 5 }", "'minimum' is 5 and 'exclusiveMaximum' 5, so no number fits")]
    [InlineData("{ type: string, minLength: §3, maxLength: 2 }", "'minLength' is 3 and 'maxLength' 2, so no value fits")]
    [InlineData("{ type: array, minItems: §3, maxItems: 2 }", "'minItems' is 3 and 'maxItems' 2, so no value fits")]
    [InlineData("{ type: object, minProperties: §3, maxProperties: 2 }", "'minProperties' is 3 and 'maxProperties' 2, so no value fits")]
    [InlineData("{ type: array, contains: {}, minContains: §3, maxContains: 2 }", "'minContains' is 3 and 'maxContains' 2, so no value fits")]
    [InlineData("{ type: number, minimum: §1, maximum: 4, multipleOf: 5 }", "'minimum' is 1 and 'maximum' 4, and no multiple of 5 lies there, so no number fits")]
    [InlineData("{ type: number, exclusiveMinimum: §-0.3, exclusiveMaximum: 0, multipleOf: 0.3 }", "'exclusiveMinimum' is -0.3 and 'exclusiveMaximum' 0, and no multiple of 0.3 lies there, so no number fits")]
    [InlineData("{ type: integer, minimum: §1.2, maximum: 1.8 }", "'minimum' is 1.2 and 'maximum' 1.8, and no integer lies there, so no number fits")]
    [InlineData("{ type: integer, minimum: §1, maximum: 2, multipleOf: 0.3 }", "'minimum' is 1 and 'maximum' 2, and no integer that is a multiple of 0.3 lies there, so no number fits")]
    [InlineData("{ type: string, enum: §[] }", "'enum' lists no value, so none fits")]
    public void Bounds_that_nothing_fits_are_reported_at_the_lower_one(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "OAC113: " + message);

    [Fact]
    public void A_bound_of_3_0_is_exclusive_by_a_boolean() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: number, minimum: §5, exclusiveMinimum: true, maximum: 5, not: { minimum: 5, maximum: 5, exclusiveMinimum: false } }")
                .Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal),
            "OAC113: 'minimum' is 5 and 'maximum' 5, so no number fits");

    [Theory]
    [InlineData("{ type: number, minimum: -1e400, maximum: 1e400 }")]
    [InlineData("{ type: string, minLength: 2, maxLength: 2 }")]
    [InlineData("{ type: number, minimum: -4, maximum: 4, multipleOf: 5 }")]
    [InlineData("{ type: number, minimum: 1, maximum: 5, multipleOf: 5 }")]
    [InlineData("{ type: integer, exclusiveMinimum: -6, maximum: -5, multipleOf: 2.5 }")]
    [InlineData("{ type: number, minimum: 0.01, maximum: 0.1, multipleOf: 0.1 }")]
    [InlineData("{ type: number, minimum: 1e-30, maximum: 2e-30, multipleOf: 1e-30 }")]
    [InlineData("{ type: integer, minimum: 1e999999999, maximum: 2e999999999, multipleOf: 7 }")]
    [InlineData("{ type: integer, minimum: 9223372036854775807, maximum: 9223372036854775808, multipleOf: 9223372036854775808 }")]
    public void Bounds_that_something_fits_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
