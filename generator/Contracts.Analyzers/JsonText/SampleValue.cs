using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>Values to begin with, for members that have to be there.</summary>
internal static class SampleValue
{
    /// <summary>An object with these members.</summary>
    public static JsonNode OfMembers(SchemaCursor cursor, IEnumerable<string> names) =>
        JsonNode.Object([.. names.Select(name => new JsonMember(name, default, Of(cursor.Member(name))))]);

    /// <summary>A value. It is what the schemas say themselves (<c>default</c>, <c>const</c>, <c>examples</c>, <c>enum</c>), else an empty value of their type.</summary>
    public static JsonNode Of(SchemaCursor cursor) =>
        First(cursor, schema => schema["default"] ?? schema["const"] ?? schema["example"] ?? First(schema["examples"]))
        ?? First(cursor, schema => First(schema["enum"] ?? schema["x-extensible-enum"]))
        ?? First(cursor, schema => schema["type"] is { } type ? Empty(type.Kind == JsonKind.Array ? First(type) : type, schema) : null)
        ?? JsonNode.Null();

    private static JsonNode? Empty(JsonNode? type, JsonNode schema) =>
        type is not { Kind: JsonKind.String, StringValue: var name }
            ? null
            : name switch
            {
                "string" => JsonNode.String(""),
                "integer" or "number" => schema["minimum"] is { Kind: JsonKind.Number, NumberValue.Sign: > 0 } least ? least : JsonNode.Number("0"),
                "boolean" => JsonNode.Boolean(false),
                "array" => JsonNode.Array([]),
                "object" => JsonNode.Object([]),
                _ => null,
            };

    private static JsonNode? First(JsonNode? list) => list is { Items: [var first, ..] } ? first : null;

    private static JsonNode? First(SchemaCursor cursor, Func<JsonNode, JsonNode?> find) => cursor.Schemas.Select(find).FirstOrDefault(found => found is not null);
}
