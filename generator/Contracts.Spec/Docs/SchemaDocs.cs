using Contracts.Schema;

namespace Contracts.Spec.Docs;

/// <summary>Documents classes and values: what they mean, what is allowed, and where the contract says so.</summary>
/// <param name="document">The contract.</param>
/// <param name="fileName">The name by which the documentation cites it.</param>
internal sealed class SchemaDocs(SpecDocument document, string fileName)
{
    public string OfClass(Located schema, string? name) =>
        new DocComment(Description(schema), name is null ? "An object of the contract." : $"`{name}` of the contract.")
            .Remark(Source(schema.Pointer))
            .ToString();

    /// <param name="schema">The schema of a property or parameter.</param>
    /// <param name="name">Its name in the contract.</param>
    /// <param name="description">A description that stands beside the schema, if any.</param>
    public string OfValue(Located schema, string name, string? description = null)
    {
        var comment = new DocComment(description ?? Description(schema), $"`{name}` of the contract.");
        var target = document.Follow(schema).Node;
        foreach (var sentence in ConstraintDocs.Sentences(target, document))
        {
            comment.Remark(sentence);
        }

        return comment
            .Remark(Value("Default", schema.Node["default"] ?? target["default"]))
            .Remark(Value("Example", schema.Node["example"] ?? target["example"] ?? FirstExample(target)))
            .Remark(Source(schema.Pointer))
            .ToString();
    }

    /// <summary>Where in the contract something stands.</summary>
    public string Source(string pointer) => "Contract: " + DocText.Code(document.Origins.PlaceOf(pointer) ?? fileName + "#" + pointer) + ".";

    private string? Description(Located schema) =>
        schema.Node.GetString("description")
        ?? document.Follow(schema).Node.GetString("description")
        ?? (schema.Node["allOf"] is { Items: [var only] } && only.GetString("$ref") is { } reference
            ? document.Resolve(reference)?.Node.GetString("description")
            : null)
        ?? schema.Node.GetString("title");

    private static JsonNode? FirstExample(JsonNode schema) => schema["examples"] is { Kind: JsonKind.Array, Items: [var first, ..] } ? first : null;

    private static string? Value(string label, JsonNode? value)
    {
        const int ReadableLength = 200;
        return value is not null && ConstraintDocs.Display(value) is { Length: > 0 and <= ReadableLength } text ? label + ": " + DocText.Code(text) + "." : null;
    }
}
