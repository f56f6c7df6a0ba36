namespace UniAll.Contracts.Sample.Tests;

public class WrongLiteralsTests
{
    [Fact]
    public async Task Each_wrong_literal_is_reported_once_at_the_literal()
    {
        var warnings = await WrongLiterals.AnalyzeAsync();
        Assert.Equal(
            ["\"wan2.6-vidoe-720p\"", "7", "\"1280x720\""],
            warnings.Select(warning => warning.SourceLine.Substring(warning.Column, warning.Length)));
        Assert.All(warnings, warning => Assert.Equal("OAC001", warning.Id));
    }

    /// <summary>The README shows this file.</summary>
    [Fact]
    public async Task The_picture_in_the_readme_is_what_the_compiler_says() =>
        await Verifier.Verify(WarningPicture.Draw(WrongLiterals.Source, await WrongLiterals.AnalyzeAsync()), "svg");
}
