namespace Contracts.Schema.Tests;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^\d$", "7", true)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData(@"^[\d-]+$", "1-2", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^[\W]$", "é", true)]
    [InlineData(@"^[\W]$", "_", false)]
    [InlineData(@"^\s$", "\ufeff", true)]
    [InlineData(@"^\S$", "\u0085", true)]
    [InlineData("^.$", "\U0001F600", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData(@"^\u{1F600}$", "\U0001F600", true)]
    [InlineData("^\U0001F600{2}$", "\U0001F600\U0001F600", true)]
    [InlineData(@"^\p{Lu}+$", "AÉ", true)]
    [InlineData(@"^\p{gc=Lu}$", "a", false)]
    [InlineData(@"\bfoo\b", "éfooé", true)]
    [InlineData(@"^a\/b$", "a/b", true)]
    [InlineData(@"^[[a]$", "[", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^(?<year>[0-9]{4})-\\k<year>$", "2020-2020", true)]
    [InlineData("^..$", "\U0001F600", false)]
    [InlineData("^[^a]$", "\U0001F600", true)]
    [InlineData(@"^\S$", "\U0001F600", true)]
    [InlineData(@"^[\D]$", "\U0001F600", true)]
    [InlineData(@"^[^\D]$", "\U0001F600", false)]
    [InlineData(@"^[^\D]$", "7", true)]
    public void A_pattern_means_what_it_means_in_ecma_262(string pattern, string value, bool matches) =>
        Assert.Equal(matches, EcmaPattern.Of(pattern).IsMatch(value));

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("a\\")]
    [InlineData("(?#comment)")]
    [InlineData("(?>atomic)")]
    [InlineData(@"\p{Script=Greek}")]
    [InlineData("*")]
    public void What_is_malformed_or_has_no_counterpart_is_not_judged(string pattern) => Assert.Null(EcmaPattern.Of(pattern).IsMatch("a"));

    [Fact]
    public void Categories_beyond_single_units_are_not_judged()
    {
        Assert.Null(EcmaPattern.Of(@"^\p{L}$").IsMatch("\U0001D49C"));
        Assert.Equal(true, EcmaPattern.Of(@"^\p{L}$").IsMatch("é"));
    }
}
