namespace Contracts.Schema.Tests;

public class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a":[1,2.50,-0,1E3],"b":{"c":null,"d":true}}""")]
    [InlineData("\"\\u0000\\\"\\\\\\n\"")]
    [InlineData("[]")]
    public void What_is_read_is_written_again(string text)
    {
        var node = JsonReader.Read(text);
        Assert.True(JsonEquality.AreEqual(node, JsonReader.Read(node.ToString())));
    }

    [Fact]
    public void Numbers_keep_their_spelling() => Assert.Equal("[1.50,1E3]", JsonReader.Read(" [ 1.50 , 1E3 ] ").ToString());

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n \"a\" 1}", 2, 6)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("[1\n2]", 2, 1)]
    [InlineData("[01]", 1, 2)]
    [InlineData("[1.]", 1, 2)]
    [InlineData("nul", 1, 1)]
    [InlineData("\"a\nb\"", 1, 3)]
    [InlineData("\"\\q\"", 1, 2)]
    [InlineData("\"\\u12g4\"", 1, 2)]
    [InlineData("\"open", 1, 6)]
    [InlineData("1 2", 1, 3)]
    public void Malformed_text_is_an_error_at_its_place(string text, int line, int column)
    {
        var error = Assert.Throws<JsonSyntaxException>(() => JsonReader.Read(text));
        Assert.Equal((line, column), (error.Span.Line, error.Span.Column));
    }

    [Fact]
    public void Nesting_without_end_is_an_error() => Assert.Throws<JsonSyntaxException>(() => JsonReader.Read(new string('[', 100_000)));

    [Fact]
    public void Of_a_repeated_member_the_last_one_counts_and_all_are_kept()
    {
        var node = JsonReader.Read("""{"a":1,"a":2}""");
        Assert.Equal("2", node["a"]!.NumberText);
        Assert.Equal(2, node.Members.Count);
    }

    [Theory]
    [InlineData("/a~1b/0/~0", "5")]
    [InlineData("", """{"a/b":[{"~":5}]}""")]
    [InlineData("/a~1b/1", null)]
    [InlineData("/x", null)]
    [InlineData("a", null)]
    public void A_pointer_leads_to_a_value_or_nowhere(string path, string? expected) =>
        Assert.Equal(expected, JsonPointer.Resolve(JsonReader.Read("""{"a/b":[{"~":5}]}"""), path)?.ToString());
}
