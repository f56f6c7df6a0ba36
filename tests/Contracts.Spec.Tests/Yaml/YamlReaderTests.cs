using System.Text;
using Contracts.Schema;
using Contracts.Spec.Yaml;

namespace Contracts.Spec.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Every_key_and_value_knows_its_line_and_column()
    {
        var root = YamlReader.Read("a: 1\r\nlist:\r\n  - x\r\n  - { k: 'v' }\r\n");
        var list = root.Members[1];
        Assert.Equal((2, 1), Position(list.NameSpan));
        Assert.Equal((3, 3), Position(list.Value.Span));
        Assert.Equal((3, 5), Position(list.Value.Items[0].Span));
        var inner = list.Value.Items[1].Members[0];
        Assert.Equal((4, 7), Position(inner.NameSpan));
        Assert.Equal((4, 10), Position(inner.Value.Span));
        Assert.Equal(3, inner.Value.Span.Length);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_count_as_two_columns_as_in_editors()
    {
        var root = YamlReader.Read("{ 😀: 1, b: 2 }");
        Assert.Equal((1, 10), Position(root.Members[1].NameSpan));
    }

    [Fact]
    public void Keys_are_text_whatever_they_look_like()
    {
        var root = YamlReader.Read("200: a\nyes: b\nnull: c\n1.0: d\n");
        Assert.Equal(["200", "yes", "null", "1.0"], root.Members.Select(member => member.Name));
    }

    [Fact]
    public void Line_separators_of_unicode_are_text_and_do_not_move_lines()
    {
        var root = YamlReader.Read("a: \"x\u2028y\u2029z\"\nb: p\u0085q\nc: 1\n");
        Assert.Equal("x\u2028y\u2029z", root.GetString("a"));
        Assert.Equal("p\u0085q", root.GetString("b"));
        Assert.Equal((3, 4), Position(Assert.IsType<JsonNode>(root["c"]).Span));
    }

    [Fact]
    public void Private_use_characters_survive_beside_line_separators() =>
        Assert.Equal("\uE000\u2028\uE001", YamlReader.Read("a: \"\uE000\u2028\uE001\"").GetString("a"));

    [Fact]
    public void An_alias_is_the_value_of_its_anchor() =>
        Assert.Equal("{\"a\":{\"x\":1},\"b\":{\"x\":1},\"c\":\"k\",\"k\":2}", YamlReader.Read("a: &one { x: 1 }\nb: *one\nc: &key k\n*key : 2\n").ToString());

    [Fact]
    public void Merged_members_come_after_own_ones_and_never_replace_them() =>
        Assert.Equal(
            "{\"a\":{\"x\":1,\"y\":2},\"b\":{\"y\":3,\"x\":1},\"c\":{\"x\":9,\"y\":2}}",
            YamlReader.Read("a: &a { x: 1, y: 2 }\nb: { <<: *a, y: 3 }\nc: { <<: [ { x: 9 }, *a ] }\n").ToString());

    [Theory]
    [InlineData("a: *nope", 1, 4, "No anchor '&nope' stands above this alias")]
    [InlineData("a: &a [ *a ]", 1, 9, "The alias '*a' stands inside of its own anchor")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "A second YAML document starts here; a contract is one document")]
    [InlineData("# nothing\n", 2, 1, "The file is empty")]
    [InlineData("a:\n\tb: 1\n", 2, 1, "YAML is indented with spaces; here stands a tab")]
    [InlineData("a: @b\n", 1, 4, "A YAML value can't start with '@'; put it in quotes")]
    [InlineData("a: b: c\n", 1, 5, "Mapping values are not allowed in this context")]
    [InlineData("? [x]\n: 1\n", 1, 3, "A key has to be a plain or quoted text, as in JSON")]
    [InlineData("a: { <<: 5 }\n", 1, 10, "The merge key '<<' takes a mapping or a list of mappings")]
    public void Malformed_yaml_is_refused_at_its_place(string yaml, int line, int column, string message)
    {
        var error = Assert.Throws<JsonSyntaxException>(() => YamlReader.Read(yaml));
        Assert.Equal((message, line, column), (error.Message, error.Span.Line, error.Span.Column));
    }

    [Fact]
    public void An_unclosed_bracket_is_reported_inside_of_the_file()
    {
        var error = Assert.Throws<JsonSyntaxException>(() => YamlReader.Read("a: [1, 2"));
        Assert.Equal((1, 9), Position(error.Span));
    }

    [Fact]
    public void Aliases_that_multiply_beyond_measure_are_refused()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var error = Assert.Throws<JsonSyntaxException>(() => YamlReader.Read(yaml.ToString()));
        Assert.StartsWith("The aliases of this file stand for more than", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(600)]
    public void Nesting_without_end_is_refused(int depth)
    {
        var error = Assert.Throws<JsonSyntaxException>(() => YamlReader.Read(new string('[', depth) + new string(']', depth)));
        Assert.Equal((1, 513), Position(error.Span));
    }

    [Fact]
    public void Nesting_within_the_limit_is_read() =>
        Assert.Equal(JsonKind.Array, YamlReader.Read(new string('[', 500) + new string(']', 500)).Kind);

    private static (int Line, int Column) Position(SourceSpan span) => (span.Line, span.Column);
}
