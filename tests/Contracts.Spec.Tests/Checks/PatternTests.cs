namespace Contracts.Spec.Tests.Checks;

public class PatternTests
{
    private const string Reason = "is no regular expression of ECMA-262, or one without a counterpart in .NET; nothing is checked against it";

    [Theory]
    [InlineData("{ type: string, pattern: §'a(b' }", "a(b")]
    [InlineData("{ type: string, pattern: §'[z-a]' }", "[z-a]")]
    [InlineData("{ type: string, pattern: §'(?i)a' }", "(?i)a")]
    [InlineData("{ type: object, patternProperties: { §'x[': {} } }", "x[")]
    public void A_pattern_that_does_not_compile_is_reported_where_it_stands(string schema, string pattern) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), $"warning OAC114: '{pattern}' {Reason}");

    [Theory]
    [InlineData("{ type: string, pattern: '^\\p{L}+\\u{1F600}?[\\d-]$' }")]
    [InlineData("{ type: string, pattern: '(?<year>\\d{4})-\\k<year>' }")]
    public void A_pattern_that_compiles_is_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
