using Contracts.Schema;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Document;

/// <summary>References by the names that schemas give themselves: <c>$anchor</c>, <c>$id</c>, <c>$dynamicAnchor</c> and <c>$self</c>.</summary>
public sealed class SchemaIdentityTests : IDisposable
{
    /// <summary>A page of anything, a page of sizes and a page of names, as JSON Schema says generics.</summary>
    private const string Pages = """
        Page: { $id: page, type: object, properties: { items: { type: array, items: { $dynamicRef: '#item' } } }, $defs: { item: { $dynamicAnchor: item } } }
        Sizes: { $id: sizes, $ref: page, $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/Size' } } }
        Names: { $id: names, $ref: page, $defs: { item: { $dynamicAnchor: item, type: string } } }
        Size: { type: integer }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("#size", "{ $anchor: size, type: integer }")]
    [InlineData("https://example.com/size", "{ $id: 'https://example.com/size', type: integer }")]
    [InlineData("https://example.com/size#", "{ $id: 'https://example.com/size#', type: integer }")]
    [InlineData("size", "{ $id: size, type: integer }")]
    [InlineData("size#in", "{ $id: size, anyOf: [ { $anchor: in, type: integer } ] }")]
    [InlineData("size#/anyOf/0", "{ $id: size, anyOf: [ { type: integer } ] }")]
    public void A_reference_by_name_leads_to_the_schema_of_that_name(string reference, string schema)
    {
        var text = SpecText.WithSchemas($"Thing: {{ type: object, properties: {{ p: {{ $ref: '{reference}' }} }} }}\nSize: {schema}");
        Assert.Equal("integer", Member(Prepare(text), "Thing", "P").GetString("type"));
        SpecAssert.Finds(
            text.Replace("p: {", "p: { default: §x,", StringComparison.Ordinal),
            "warning OAC105: The default breaks its schema: \"x\" is a string; 'p' takes an integer.");
    }

    [Fact]
    public void A_reference_in_a_schema_with_an_id_starts_there() =>
        Assert.Equal("integer", Member(
            Prepare(SpecText.WithSchemas(
                """
                Thing: { $id: 'https://example.com/a/thing', type: object, properties: { p: { $ref: '../size' }, q: { $ref: '#/$defs/own' }, r: { $ref: '#/components/schemas/Other' } }, $defs: { own: { type: integer } } }
                Size: { $id: 'https://example.com/size', type: integer }
                Other: { type: object }
                """)),
            "Thing",
            "Q").GetString("type"));

    [Fact]
    public void The_same_anchor_in_schemas_with_ids_of_their_own_means_each_ones_own()
    {
        var prepared = Prepare(SpecText.WithSchemas(
            """
            A: { $id: a, type: object, properties: { p: { $ref: '#own' } }, $defs: { x: { $anchor: own, type: integer } } }
            B: { $id: b, type: object, properties: { p: { $ref: '#own' }, a: { $ref: 'a#own' } }, $defs: { x: { $anchor: own, type: boolean } } }
            """));
        Assert.Equal("integer", Member(prepared, "A", "P").GetString("type"));
        Assert.Equal("boolean", Member(prepared, "B", "P").GetString("type"));
        Assert.Equal("integer", Member(prepared, "B", "A").GetString("type"));
    }

    [Fact]
    public void The_document_itself_has_the_name_that_it_says()
    {
        const string Self = "https://example.com/api.yaml";
        var text = SpecText.WithProperty($"{{ $ref: '{Self}#/components/schemas/Other' }}").Replace("openapi: 3.1.0", $"openapi: 3.2.0\n$self: {Self}", StringComparison.Ordinal);
        Assert.Equal("""{"$ref":"#/components/schemas/Other"}""", Fragment(Member(Prepare(text), "Thing", "P")));
    }

    [Fact]
    public void Anchors_and_ids_of_other_files_are_found()
    {
        _folder.Write("common.yaml", "Sizes: { Size: { $anchor: size, type: integer }, Name: { $id: 'https://example.com/name', type: boolean } }");
        var prepared = Prepare(SpecText.WithSchemas("Thing: { type: object, properties: { p: { $ref: 'common.yaml#size' }, q: { $ref: 'https://example.com/name' } } }"));
        Assert.Equal("integer", Member(prepared, "Thing", "P").GetString("type"));
        Assert.Equal("boolean", Member(prepared, "Thing", "Q").GetString("type"));
    }

    [Fact]
    public void A_member_or_example_with_such_a_name_gives_none() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("Thing: { type: object, properties: { $anchor: { type: string }, p: { $ref: §'#size' } }, example: { $anchor: size } }"),
            "OAC103: '#size' is no JSON pointer and no $anchor of a schema; write '#/components/schemas/Name'");

    [Fact]
    public void A_schema_that_leads_back_into_itself_by_an_anchor_carries_a_reference_to_look_up()
    {
        var prepared = Prepare(SpecText.WithSchemas("Tree: { type: object, properties: { root: { $ref: '#node' } }, $defs: { n: { $anchor: node, type: object, properties: { next: { $ref: '#node' } } } } }"));
        Assert.Equal(
            """{"$anchor":"node","type":"object","properties":{"next":{"$ref":"#/components/schemas/Tree/$defs/n"}}}""",
            Fragment(Member(prepared, "Tree", "Root")));
    }

    [Fact]
    public void A_dynamic_reference_with_one_target_is_a_reference()
    {
        var text = SpecText.WithSchemas("Node: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } }, size: { type: integer } } }");
        Assert.Equal("#/components/schemas/Node", Member(Prepare(text), "Node", "Children")["items"]?.GetString("$ref"));
        SpecAssert.Finds(
            text.Replace("type: object,", "type: object, example: { children: [ { size: §x } ] },", StringComparison.Ordinal),
            "warning OAC105: The example breaks its schema: \"x\" is a string; 'size' takes an integer.");
    }

    [Fact]
    public void A_dynamic_reference_with_several_targets_means_that_of_the_schema_that_is_judged()
    {
        SpecAssert.Finds(
            SpecText.WithSchemas(Pages.Replace("'#item'", "§'#item'", StringComparison.Ordinal)
                .Replace("Sizes: {", "Sizes: { example: { items: [ 1, §a ] },", StringComparison.Ordinal)
                .Replace("Names: {", "Names: { example: { items: [ §1, a ] },", StringComparison.Ordinal)),
            "warning OAC107: This '$dynamicRef' leads to several schemas, depending on the way to it; in C# such a value is any object",
            "warning OAC105: The example breaks its schema: \"a\" is a string; 'items[1]' takes an integer.",
            "warning OAC105: The example breaks its schema: 1 is an integer; 'items[0]' takes a string.");
        Assert.Empty(Member(Prepare(SpecText.WithSchemas(Pages)), "Page", "Items")["items"]?.GetString("type") ?? "");
    }

    [Fact]
    public void A_payload_is_judged_through_all_of_them()
    {
        var spec = _folder.Write("spec.yaml", SpecText.WithSchemas(Pages + "\nAll: { type: object, properties: { s: { $ref: sizes }, n: { $ref: '#names' } } }\nN: { $anchor: names, $ref: names }"));
        var payload = _folder.Write("payload.json", """{ "s": { "items": [ "a" ] }, "n": { "items": [ 1 ] } }""");
        var output = new StringWriter();
        Assert.Equal(1, CommandLine.Run(["validate", spec, "--schema", "All", payload], output, TextWriter.Null));
        Assert.Equal(
            [
                payload + "(1,21): error OAC006: \"a\" is a string; 'items[0]' takes an integer.",
                payload + "(1,48): error OAC006: 1 is an integer; 'items[0]' takes a string.",
            ],
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonNode Member(JsonNode prepared, string className, string name) =>
        Assert.IsType<JsonNode>(prepared["components"]?["schemas"]?[className]?["properties"]?[name]);

    private static string Fragment(JsonNode value) => JsonReader.Read(value.GetString("x-cs-schema") ?? "").StringValue;

    private JsonNode Prepare(string text)
    {
        var compilation = Compilation.Of(_folder.Write("spec.yaml", text));
        Assert.DoesNotContain(compilation.Findings, finding => !finding.IsWarning);
        return Assert.IsType<JsonNode>(compilation.Prepared);
    }
}
