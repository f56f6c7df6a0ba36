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

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a*)*b")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(a|ab|b)*c$")]
    [InlineData("^([a-z]+-?)+$")]
    [InlineData("^([0-9a-z]+[_.]?)*@x$")]
    [InlineData("^(\\w+\\s?)*$")]
    [InlineData("^(a{1,3})*$")]
    [InlineData("^([a-z]{1,40},?){1,40}$")]
    [InlineData("^(?=(x+x+)+y)x")]
    [InlineData("^(a?b?)*!")]
    [InlineData("^(.*,)*[0-9]$|^(.+)*$")]
    [InlineData("^([\\w.-]+[\\w]*)+@x$")]
    public void A_pattern_that_takes_exponential_time_is_reported(string pattern) =>
        SpecAssert.Finds(SpecText.WithProperty($"{{ type: string, pattern: §'{pattern}' }}"), $"warning OAC114: '{pattern}' can take a text in so many ways that to try them all takes exponential time; …");

    [Theory]
    [InlineData("^[a-z0-9]+(-[a-z0-9]+)*$")]
    [InlineData("^([a-z]+\\.)*[a-z]+$")]
    [InlineData("^([0-9a-f]{64})*$")]
    [InlineData("^([0-9]{3})+$")]
    [InlineData("(a+)+")]
    [InlineData("^(a+)+")]
    [InlineData("^(a|b|cd|ce)*$")]
    [InlineData("^\\s*[^,]+(,[^,]+)*\\s*$")]
    [InlineData("^(\\w+\\b)*$")]
    [InlineData("^(?!.*--)[a-z][a-z0-9-]{0,61}[a-z0-9]$")]
    [InlineData("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$")]
    [InlineData("^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$")]
    [InlineData("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-((0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$")]
    [InlineData("^data:image/(png|jpeg);base64,([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")]
    [InlineData("^(?:\\+?1[-. ]?)?(?:[0-9]{3}[-. ]?){2}[0-9]{4}$")]
    [InlineData("^([^x]|x[^y])*$")]
    [InlineData("^([\\s\\S]*)*$")]
    public void A_pattern_that_takes_no_such_time_is_fine(string pattern) => SpecAssert.Finds(SpecText.WithProperty($"{{ type: string, pattern: '{pattern}' }}"));
}
