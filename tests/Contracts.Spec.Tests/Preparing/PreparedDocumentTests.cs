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

    /// <summary>Templates put these members into code as they are, so each has to be one whole C# string literal.</summary>
    [Theory]
    [InlineData("kitchen-sink")]
    [InlineData("uniall")]
    [InlineData("oai-petstore")]
    public void Every_literal_is_one_string_in_plain_ascii(string name)
    {
        var literals = Extensions(JsonReader.Read(Prepare(name))).Where(member => member.Name is not ("x-cs-classes" or "x-cs-json-types" or "x-cs-doc" or "x-cs-initializer" or "x-cs-schemas")).ToList();
        Assert.NotEmpty(literals);
        Assert.All(literals, member => Assert.Matches("^\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*\"$", member.Value.StringValue));
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
