using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC124: a keyword stands in a schema of a type that it says something about. In any other it judges no value.</summary>
internal static class KeywordTypeCheck
{
    private static readonly Dictionary<string, string> TypeOf = new(
        from entry in ((string Type, string[] Keywords)[])
            [
                ("number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
                ("string", ["minLength", "maxLength", "pattern"]),
                ("array", ["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"]),
                (
                    "object",
                    [
                        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties",
                        "required", "dependentRequired", "dependentSchemas",
                    ]),
            ]
        from keyword in entry.Keywords
        select KeyValuePair.Create(keyword, entry.Type),
        StringComparer.Ordinal);

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind != ObjectKind.Schema || schema.Node["type"] is not { } type)
            {
                continue;
            }

            var types = (type.Kind == JsonKind.Array ? type.Items : [type]).Select(item => item.Kind == JsonKind.String ? item.StringValue : "").ToList();
            foreach (var member in schema.Node.Members)
            {
                if (TypeOf.TryGetValue(member.Name, out var needed) && !types.Exists(found => Takes(found, needed)))
                {
                    findings.Warn(FindingId.Ignored, member.NameSpan, $"'{member.Name}' is ignored here: it is for {Plural(needed)}, and the type is {string.Join(" or ", types)}");
                }
            }
        }
    }

    /// <summary>Whether the keyword judges values of the type. A type that there is not is OAC104.</summary>
    private static bool Takes(string type, string needed) =>
        type switch
        {
            "integer" => needed == "number",
            "array" or "boolean" or "null" or "number" or "object" or "string" => type == needed,
            _ => true,
        };

    private static string Plural(string type) => type + "s";
}
