using System.Text.Json;
using CsCheck;
using Newtonsoft.Json.Linq;

namespace Contracts.Schema.Tests;

/// <summary>Text that a library takes is never called malformed where it is passed to that library.</summary>
public sealed class JsonDialectTests
{
    private const int Samples = 20_000;

    private static readonly HashSet<int> NoHoles = [];

    private static readonly string[] Whole =
    [
        """{"a":[1,2.5,-0,1E3],"b":{"c":null,"d":true},"e":"x\né"}""",
        """[{"a":"b"},[],{},[[1]],"",false]""",
        """ { "size" : "1280*720" , "n" : 10 } """,
        "null",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "\n", "\r", "\t", " ", "\u00A0", "\v", "a", "$", "_", "0", "1", "-", "+",
        ".", "e", "0x1F", "017", "NaN", "Infinity", "-Infinity", "undefined", "new Date(1)", "null", "true", "nul", "\"x\":1", "'x':1", "x:1", ",,", "\\'",
        "\\q", "\\u00e9", "\\u12g4", "#", "(", ")", "\uFEFF",
    ];

    private static readonly Gen<string> Texts =
        from whole in Gen.OneOf(Whole)
        from edits in Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 3], Gen.OneOf(Pieces)).Array[0, 3]
        select edits.Aggregate(whole, Edit);

    [Fact]
    public void Strict_text_is_what_System_Text_Json_reads() => Texts.Sample(
        text => Assert.Equal(IsRead(() => JsonDocument.Parse(text)), IsTaken(text, JsonDialect.Strict)),
        iter: Samples);

    [Fact]
    public void Commented_text_is_at_least_what_System_Text_Json_reads_with_comments_and_trailing_commas() => Texts.Sample(
        text =>
        {
            if (IsRead(() => JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })))
            {
                Assert.True(IsTaken(text, JsonDialect.Commented));
            }
        },
        iter: Samples);

    [Fact]
    public void Newtonsofts_text_is_at_least_what_Newtonsoft_reads() => Texts.Sample(
        text =>
        {
            if (IsRead(() => JToken.Parse(text)))
            {
                Assert.True(IsTaken(text, JsonDialect.Newtonsoft));
            }
        },
        iter: Samples);

    [Theory]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]//")]
    [InlineData("/**/[1/**/,/**/2]")]
    public void Comments_and_trailing_commas_are_not_strict(string text)
    {
        Assert.True(IsTaken(text, JsonDialect.Commented));
        Assert.False(IsTaken(text, JsonDialect.Strict));
    }

    [Theory]
    [InlineData("{\"a\":1,,}")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":flase}")]
    [InlineData("[1}")]
    [InlineData("[\"a]")]
    public void What_no_library_takes_is_malformed_in_every_dialect(string text)
    {
        Assert.False(IsRead(() => JToken.Parse(text)));
        Assert.All(Enum.GetValues<JsonDialect>(), dialect => Assert.False(IsTaken(text, dialect)));
    }

    [Theory]
    [InlineData("{a:1}")]
    [InlineData("{'a':'b'}")]
    [InlineData("{/* c */\"a\":1,}// d")]
    [InlineData("[NaN,-Infinity,undefined,0x1F,new Date(1),,1]")]
    public void Newtonsofts_own_words_are_taken_from_nobody_else(string text)
    {
        Assert.True(IsRead(() => JToken.Parse(text)));
        Assert.True(IsTaken(text, JsonDialect.Newtonsoft));
        Assert.False(IsTaken(text, JsonDialect.Strict));
    }

    [Theory]
    [InlineData("{\"a\":#}", "{\"a\":…}")]
    [InlineData("{\"a\":\"x#y\",\"b\":1}", "{\"a\":…,\"b\":1}")]
    [InlineData("[1,#,2]", "[1,2]")]
    [InlineData("{#:1,\"b\":2}", "{\"b\":2}")]
    [InlineData("{\"a#\":1,\"b\":2}", "{\"b\":2}")]
    public void A_hole_is_unknown_and_the_rest_is_read(string text, string expected)
    {
        var node = JsonReader.Read(text.Replace('#', '\0'), JsonDialect.Strict, new HashSet<int> { text.IndexOf('#', StringComparison.Ordinal) });
        Assert.Equal(expected, node.ToString());
        Assert.False(node.IsKnown);
    }

    private static string Edit(string text, (int Position, int Removed, string Inserted) edit)
    {
        var position = edit.Position % (text.Length + 1);
        return text[..position] + edit.Inserted + text[Math.Min(text.Length, position + edit.Removed)..];
    }

    private static bool IsTaken(string text, JsonDialect dialect)
    {
        try
        {
            JsonReader.Read(text, dialect, NoHoles);
            return true;
        }
        catch (JsonSyntaxException)
        {
            return false;
        }
    }

    private static bool IsRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or Newtonsoft.Json.JsonException)
        {
            return false;
        }
    }
}
