using Contracts.Schema;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Document;

public sealed class ManyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("common.yaml", "components: { schemas: { Size: { type: string } } }", "common.yaml#/components/schemas/Size", "Size")]
    [InlineData("common.json", "{ \"Size\": { \"type\": \"string\" } }", "./common.json#/Size", "Size")]
    [InlineData("size.yaml", "type: string", "size.yaml", "size")]
    [InlineData("size.v1.yaml", "type: string", "size.v1.yaml#", "size")]
    [InlineData("a b.yaml", "'x/y~z%20': { type: string }", "a%20b.yaml#/x~1y~0z%2520", "x_y_z_20")]
    [InlineData("list.yaml", "[ { type: integer }, { type: string } ]", "list.yaml#/1", "list")]
    public void What_a_reference_to_another_file_leads_to_becomes_a_named_schema(string name, string text, string reference, string schema)
    {
        _folder.Write(name, text);
        var prepared = Prepare(SpecText.WithProperty($"{{ $ref: '{reference}' }}"));
        Assert.Equal(["\"" + schema + "\""], prepared["x-cs-schemas"]?.Items.Select(item => item.StringValue.Split(',')[0]));
        Assert.Equal($$"""{"$ref":"#/components/schemas/{{schema}}"}""", Literal(Member(prepared, "Thing", "P")));
    }

    [Fact]
    public void Files_refer_on_relative_to_themselves_and_in_circles()
    {
        Directory.CreateDirectory(_folder.PathOf("parts/deep"));
        _folder.Write("parts/a.yaml", "A: { type: object, properties: { b: { $ref: 'deep/b.json#/B' }, own: { $ref: '#/Own' } } }\nOwn: { type: integer }");
        _folder.Write("parts/deep/b.json", """{ "B": { "type": "object", "properties": { "a": { "$ref": "../a.yaml#/A" }, "other": { "$ref": "../../spec.yaml#/components/schemas/Other" } } } }""");
        var prepared = Prepare(SpecText.WithProperty("{ $ref: 'parts/a.yaml#/A' }"));
        Assert.Equal(["Thing", "Other", "A", "B"], prepared["components"]?["schemas"]?.Members.Select(member => member.Name));
        Assert.Equal("""{"$ref":"#/components/schemas/Other"}""", Literal(Member(prepared, "B", "Other")));
    }

    [Fact]
    public void Names_of_other_files_give_way_to_those_of_the_contract_in_the_order_of_the_text()
    {
        _folder.Write("a.yaml", "Other: { type: string, minLength: 1 }");
        _folder.Write("b.yaml", "Other: { type: string, minLength: 2 }");
        var prepared = Prepare(SpecText.WithSchemas("X: { type: object, properties: { b: { $ref: 'b.yaml#/Other' }, a: { $ref: 'a.yaml#/Other' } } }\nOther: { type: string }"));
        Assert.Equal(["\"Other\"", "\"Other_2\"", "\"Other_3\""], prepared["x-cs-schemas"]?.Items.Select(item => item.StringValue.Split(',')[0]));
        Assert.Equal("""{"$ref":"#/components/schemas/Other_2"}""", Literal(Member(prepared, "X", "B")));
    }

    [Fact]
    public void Paths_parameters_bodies_and_responses_can_stand_in_other_files()
    {
        _folder.Write("path.yaml", """
            post:
              operationId: send
              parameters: [ { $ref: 'parts.yaml#/Page' } ]
              requestBody: { $ref: 'parts.yaml#/Body' }
              responses: { '200': { $ref: 'parts.yaml#/Done' } }
            """);
        _folder.Write("parts.yaml", """
            Page: { name: page, in: query, schema: { type: integer } }
            Body: { content: { application/json: { schema: { $ref: '#/Item' } } } }
            Done: { description: d, content: { application/json: { schema: { $ref: '#/Item' } } } }
            Item: { type: object, properties: { id: { type: string } } }
            """);
        var operation = Assert.IsType<JsonNode>(Prepare(SpecText.Head + "paths:\n  /a: { $ref: path.yaml }\n")["paths"]?.Members[0].Value["post"]);
        Assert.Equal("Send", operation.GetString("operationId"));
        Assert.Equal("page", operation["parameters"]?.Items[0].GetString("name"));
        Assert.Contains("#/components/schemas/Item", operation["requestBody"]?.ToString(), StringComparison.Ordinal);
        Assert.Contains("#/components/schemas/Item", operation["responses"]?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_cites_the_file_that_a_schema_stands_in()
    {
        _folder.Write("common.yaml", "Item: { type: object, properties: { id: { type: string } } }");
        var item = Prepare(SpecText.WithProperty("{ $ref: 'common.yaml#/Item' }"))["components"]?["schemas"]?["Item"];
        Assert.Contains("common.yaml#/Item/properties/id", item?["properties"]?["Id"]?.GetString("x-cs-doc"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_finding_stands_at_its_place_in_its_file()
    {
        _folder.Write("a.yaml", "# A comment\nA: { type: strng, properties: { b: { $ref: 'b.json#/B' } } }");
        _folder.Write("b.json", "{\n  \"B\": { \"type\": \"intger\" },\n  \"B\": { \"type\": \"numbr\" } }");
        Assert.Equal(
            [
                "spec.yaml(6,72): error OAC104",
                "a.yaml(2,12): error OAC104",
                "b.json(3,3): error OAC102",
                "b.json(3,18): error OAC104",
            ],
            Check(SpecText.WithProperty("{ $ref: 'a.yaml#/A', type: strin }")).Select(line => line[..(line.IndexOf("OAC", StringComparison.Ordinal) + 6)]));
    }

    [Fact]
    public void A_malformed_file_is_reported_once_at_its_own_place()
    {
        _folder.Write("a.yaml", "A: b: c");
        Assert.Equal(
            ["a.yaml(1,5): error OAC101: Mapping values are not allowed in this context"],
            Check(SpecText.WithSchemas("X: { $ref: 'a.yaml#/A' }\nY: { $ref: 'a.yaml#/B' }")));
    }

    [Theory]
    [InlineData("none.yaml#/A", "'none.yaml#/A' leads to the file 'none.yaml', which does not exist; paths are relative to the file that refers")]
    [InlineData("a.yaml#/Sise", "'a.yaml#/Sise' leads nowhere; did you mean 'a.yaml#/Size'?")]
    [InlineData("a.yaml#/Elsewhere", "'a.yaml#/Elsewhere' leads nowhere")]
    [InlineData("a.yaml#Size", "'a.yaml#Size' is no JSON pointer and no $anchor of a schema; write '#/components/schemas/Name'")]
    [InlineData("https://x.org/y.yaml#/A", "'https://x.org/y.yaml#/A' is not a local path; no build reads from the network. …")]
    [InlineData("//x.org/y.yaml", "'//x.org/y.yaml' is not a local path; no build reads from the network. …")]
    [InlineData("file:///etc/hosts", "'file:///etc/hosts' is not a local path; no build reads from the network. …")]
    public void A_reference_to_another_file_that_leads_nowhere_is_reported_where_it_stands(string reference, string message)
    {
        _folder.Write("a.yaml", "Size: { type: string }");
        var line = Assert.Single(Check(SpecText.WithProperty($"{{ $ref: '{reference}' }}")));
        Assert.StartsWith("spec.yaml(6,53): error OAC103: " + message.TrimEnd('…'), line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_within_another_file_that_leads_nowhere_is_reported_there()
    {
        _folder.Write("a.yaml", "Size: { type: object, properties: { x: { $ref: '#/components/schemas/Other' } } }");
        Assert.Equal(
            ["a.yaml(1,48): error OAC103: '#/components/schemas/Other' leads nowhere"],
            Check(SpecText.WithProperty("{ $ref: 'a.yaml#/Size' }")));
    }

    [Fact]
    public void References_in_a_circle_of_files_are_reported_as_they_are_written()
    {
        _folder.Write("a.yaml", "A: { $ref: 'spec.yaml#/components/schemas/X' }");
        Assert.Equal(
            [
                "spec.yaml(6,16): error OAC103: 'a.yaml#/A' leads back to itself",
                "a.yaml(1,12): error OAC103: 'spec.yaml#/components/schemas/X' leads back to itself",
            ],
            Check(SpecText.WithSchemas("X: { $ref: 'a.yaml#/A' }")));
    }

    [Fact]
    public void Prepare_lists_the_files_that_the_contract_refers_to()
    {
        _folder.Write("a.yaml", "A: { $ref: 'b.yaml#/B' }");
        _folder.Write("b.yaml", "B: { type: string }");
        var spec = _folder.Write("spec.yaml", SpecText.WithProperty("{ $ref: 'a.yaml#/A' }"));
        string[] arguments = ["prepare", spec, "--output", _folder.PathOf("p.json"), "--inputs", _folder.PathOf("inputs.txt")];
        Assert.Equal(0, CommandLine.Run(arguments, TextWriter.Null, TextWriter.Null));
        Assert.Equal(_folder.PathOf("a.yaml") + "\n" + _folder.PathOf("b.yaml") + "\n", File.ReadAllText(_folder.PathOf("inputs.txt")));

        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("inputs.txt"), written);
        Assert.Equal(0, CommandLine.Run(arguments, TextWriter.Null, TextWriter.Null));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.PathOf("inputs.txt")));
    }

    private static JsonNode Member(JsonNode prepared, string className, string name) =>
        Assert.IsType<JsonNode>(prepared["components"]?["schemas"]?[className]?["properties"]?[name]);

    /// <summary>The schema that a prepared value carries as a C# literal, whose escapes are JSON's too.</summary>
    private static string Literal(JsonNode value) => JsonReader.Read(value.GetString("x-cs-schema") ?? "").StringValue;

    private JsonNode Prepare(string text)
    {
        var compilation = Compilation.Of(_folder.Write("spec.yaml", text));
        Assert.Empty(compilation.Findings);
        return Assert.IsType<JsonNode>(compilation.Prepared);
    }

    /// <summary>What <c>check</c> says, paths relative to the folder.</summary>
    private string[] Check(string text)
    {
        var output = new StringWriter();
        CommandLine.Run(["check", _folder.Write("spec.yaml", text)], output, TextWriter.Null);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace(_folder.PathOf("x")[..^1], "", StringComparison.Ordinal))];
    }
}
