namespace Contracts.Schema.Tests;

public class CSharpIdentifierTests
{
    [Theory]
    [InlineData("extra_body", "ExtraBody")]
    [InlineData("createVideoTask", "CreateVideoTask")]
    [InlineData("CreateVideoTaskRequest", "CreateVideoTaskRequest")]
    [InlineData("wan2.6-video-720p", "Wan2_6Video720p")]
    [InlineData("1280*720", "Size1280x720")]
    [InlineData("1280_720", "Size1280_720")]
    [InlineData("-1", "SizeMinus1")]
    [InlineData("5", "Size5")]
    [InlineData("größe", "Größe")]
    [InlineData("", "SizeEmpty")]
    [InlineData("!\"*/", "SizeEmpty")]
    [InlineData("a\"; System.Environment.Exit(1); \"", "ASystemEnvironmentExit1")]
    public void A_name_becomes_an_identifier_in_pascal_case(string name, string expected) => Assert.Equal(expected, CSharpIdentifier.Pascal(name, "Size"));

    [Fact]
    public void A_taken_name_gets_a_number()
    {
        var taken = new HashSet<string>();
        Assert.Equal(["A", "A_2", "A_3"], [CSharpIdentifier.Unique("A", taken), CSharpIdentifier.Unique("A", taken), CSharpIdentifier.Unique("A", taken)]);
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\r\n\u2028×", "\"\\u000d\\u000a\\u2028\\u00d7\"")]
    [InlineData("*/ // {0}", "\"*/ // {0}\"")]
    public void A_literal_holds_any_text_on_one_line(string value, string expected) => Assert.Equal(expected, CSharpLiteral.String(value));
}
