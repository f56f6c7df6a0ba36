using Contracts.Schema;
using Contracts.Spec.Commands;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Tests.Preparing;

public class PreparedDocumentTests
{
    [Fact]
    public Task The_kitchen_sink() => Verifier.Verify(Prepare("kitchen-sink"), "json");

    [Fact]
    public Task The_pet_store() => Verifier.Verify(Prepare("oai-petstore"), "json");

    [Fact]
    public void What_is_prepared_is_json_and_the_same_each_time()
    {
        var text = Prepare("kitchen-sink");
        Assert.Equal(text, Prepare("kitchen-sink"));
        Assert.Equal(text, Write(JsonReader.Read(text)));
    }

    [Fact]
    public void Comments_order_of_lines_and_quotes_do_not_show() =>
        Assert.Equal(
            SpecText.Prepare(SpecText.WithProperty("{ type: string, minLength: 3 }")).ToString(),
            SpecText.Prepare("# A comment\n\n" + SpecText.WithProperty("{ \"type\": 'string', # another\n  minLength: 3 }")).ToString());

    /// <summary>Templates put these members into code as they are, so each has to be one whole C# string literal, or words that <c>prepare</c> made.</summary>
    [Theory]
    [InlineData("kitchen-sink")]
    [InlineData("uniall")]
    [InlineData("oai-petstore")]
    public void What_goes_into_code_is_a_literal_in_plain_ascii_or_an_identifier(string name)
    {
        var texts = Extensions(JsonReader.Read(Prepare(name))).Where(member => member is { Name: not ("x-cs-doc" or "x-cs-initializer"), Value.Kind: JsonKind.String }).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, member => Assert.Matches("^(\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*\"|[A-Za-z][A-Za-z0-9_.]*|[0-9andorte<>= ()]+)$", member.Value.StringValue));
    }

    private static string Prepare(string name)
    {
        var compilation = Compilation.Of(Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yaml"));
        Assert.Empty(compilation.Findings);
        return Write(Assert.IsType<JsonNode>(compilation.Prepared));
    }

    private static string Write(JsonNode prepared)
    {
        var text = new StringWriter();
        PreparedText.Write(text, prepared);
        return text.ToString();
    }

    private static IEnumerable<JsonMember> Extensions(JsonNode node) =>
        node.Members.Where(member => member.Name.StartsWith("x-cs-", StringComparison.Ordinal))
            .Concat(node.Members.SelectMany(member => Extensions(member.Value)))
            .Concat(node.Items.SelectMany(Extensions));
}
