using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC111: the values of <c>enum</c> and <c>const</c> are of the schema's own <c>type</c>. One that is not, no value can ever be.</summary>
internal static class ValueTypeCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind == ObjectKind.Schema && Types(schema.Node) is { Count: > 0 } types)
            {
                IEnumerable<JsonNode> constant = schema.Node["const"] is { } value ? [value] : [];
                foreach (var wrong in constant.Concat(schema.Node["enum"]?.Items ?? []).Concat(schema.Node["x-extensible-enum"]?.Items ?? []).Where(value => !types.Exists(type => IsOf(type, value))))
                {
                    findings.Add(FindingId.ExcludedValue, wrong.Span, $"{wrong} is not of the type {string.Join(" or ", types)}, so no value can be it{Remedy(wrong, types)}");
                }
            }
        }
    }

    private static List<string> Types(JsonNode schema)
    {
        var types = (schema["type"] is { Kind: JsonKind.Array } several ? several.Items : schema["type"] is { } single ? [single] : [])
            .Where(type => type.Kind == JsonKind.String)
            .Select(type => type.StringValue)
            .ToList();
        if (types.Count > 0 && schema.GetBoolean("nullable"))
        {
            types.Add("null");
        }

        return types;
    }

    private static bool IsOf(string type, JsonNode value) =>
        type switch
        {
            "null" => value.Kind == JsonKind.Null,
            "boolean" => value.Kind == JsonKind.Boolean,
            "string" => value.Kind == JsonKind.String,
            "number" => value.Kind == JsonKind.Number,
            "integer" => value.Kind == JsonKind.Number && value.NumberValue.IsInteger,
            "array" => value.Kind == JsonKind.Array,
            "object" => value.Kind == JsonKind.Object,
            _ => true,
        };

    private static string Remedy(JsonNode value, List<string> types) =>
        value.Kind == JsonKind.Null ? "; the schema has to allow null as well"
        : types.Contains("string") && value.Kind is JsonKind.Number or JsonKind.Boolean ? "; put it in quotes"
        : "";
}
