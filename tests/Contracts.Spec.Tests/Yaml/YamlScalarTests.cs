using Contracts.Schema;
using Contracts.Spec.Yaml;

namespace Contracts.Spec.Tests.Yaml;

public class YamlScalarTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("Null", "null")]
    [InlineData("12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    public void A_plain_scalar_has_the_type_that_the_core_schema_gives_it(string yaml, string json) => Assert.Equal(json, Value(yaml));

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("1_000")]
    [InlineData("2024-01-01")]
    [InlineData("12:30:45")]
    [InlineData("1.2.3")]
    [InlineData("0b11")]
    [InlineData("0xZZ")]
    [InlineData("0o8")]
    [InlineData("-0x1F")]
    [InlineData("1e")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("tRUE")]
    [InlineData("wan2.6-video-720p")]
    public void Any_other_plain_scalar_is_text(string yaml) => Assert.Equal(JsonText.Quote(yaml), Value(yaml));

    [Theory]
    [InlineData("+1", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1")]
    [InlineData("007", "7")]
    [InlineData("+00.50e+3", "0.50e+3")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    public void A_number_in_a_spelling_that_json_lacks_gets_jsons_spelling(string yaml, string json) => Assert.Equal(json, Value(yaml));

    [Theory]
    [InlineData("'5'", "\"5\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("''", "\"\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!!float 5", "5")]
    [InlineData("!!bool 'true'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("|\n  5", "\"5\"")]
    public void Quotes_make_text_and_tags_say_the_type(string yaml, string json) => Assert.Equal(json, Value(yaml));

    [Theory]
    [InlineData(".inf", "JSON has no number '.inf'; put it in quotes if it is text")]
    [InlineData(".NaN", "JSON has no number '.NaN'; put it in quotes if it is text")]
    [InlineData("!!int x", "'x' does not fit its tag 'tag:yaml.org,2002:int'")]
    [InlineData("!money 5", "The tag '!money' has no meaning in a contract")]
    [InlineData("!!set {a}", "The tag 'tag:yaml.org,2002:set' has no meaning in a contract")]
    public void What_json_cannot_hold_is_refused_at_its_place(string yaml, string message)
    {
        var error = Assert.Throws<JsonSyntaxException>(() => Value(yaml));
        Assert.Equal((message, 1, 4), (error.Message, error.Span.Line, error.Span.Column));
    }

    private static string Value(string yaml) => JsonText.Write(YamlReader.Read("v: " + yaml)["v"] ?? throw new InvalidOperationException("There is no v."));
}
