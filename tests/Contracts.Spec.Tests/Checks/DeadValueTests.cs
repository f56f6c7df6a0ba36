namespace Contracts.Spec.Tests.Checks;

public class DeadValueTests
{
    [Theory]
    [InlineData("{ type: string, maxLength: 3, enum: [ abc, §abcd ] }", "\"abcd\"", "The value has 4 characters; it takes at most 3.")]
    [InlineData("{ type: string, pattern: '^a', enum: [ abc, §bcd ] }", "\"bcd\"", "\"bcd\" does not match the pattern of the value: ^a")]
    [InlineData("{ type: integer, minimum: 3, enum: [ §2, 3 ] }", "2", "2 is less than 3; the value has to be at least 3.")]
    [InlineData("{ type: integer, maximum: 3, const: §4 }", "4", "4 is greater than 3; the value has to be at most 3.")]
    [InlineData("{ allOf: [ { maxLength: 3 } ], x-extensible-enum: [ abc, §abcd ] }", "\"abcd\"", "The value has 4 characters; it takes at most 3.")]
    public void A_value_that_the_rest_of_its_schema_excludes_is_reported_at_the_value(string schema, string value, string reason) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), $"OAC111: {value} does not fit the rest of its schema, so no value can be it: {reason}");

    [Theory]
    [InlineData("{ type: string, maxLength: 3, pattern: '^[ab]', enum: [ abc, b ] }")]
    [InlineData("{ type: string, format: date-time, enum: [ now ] }")]
    [InlineData("{ type: [ string, 'null' ], minLength: 1, enum: [ a, null ] }")]
    [InlineData("{ type: string, nullable: true, minLength: 1, enum: [ a, null ] }")]
    [InlineData("{ type: string, pattern: '(?i)x', enum: [ a ], x-contract-suppress: [ OAC114 ] }")]
    public void Values_that_fit_the_rest_or_of_which_that_is_not_known_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
