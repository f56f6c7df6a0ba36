namespace Contracts.Analyzers.Tests;

/// <summary>OAC003: length, pattern and format of strings.</summary>
public sealed class StringFormatTests
{
    [Theory]
    [InlineData("""clip.Code = [|"abcd"|];""")]
    [InlineData("""clip.Code = "abc";""")]
    [InlineData("""clip.Code = "\U0001F600\U0001F600\U0001F600";""")]
    [InlineData("""clip.Text = [|"ab"|];""")]
    [InlineData("""clip.Text = [|"bcd"|];""")]
    [InlineData("""clip.Text = "abc";""")]
    [InlineData("""clip.Made = [|"yesterday"|];""")]
    [InlineData("""clip.Made = [|"2024-01-31"|];""")]
    [InlineData("""clip.Made = "2024-01-31T12:00:00Z";""")]
    public Task A_string_that_breaks_them_is_reported(string statement) => Check.Statements(statement, "OAC003");

    [Fact]
    public Task A_pattern_that_would_run_long_is_silent() =>
        Check.Statements($"""clip.Slow = "{new string('a', 60)}!";""");
}
