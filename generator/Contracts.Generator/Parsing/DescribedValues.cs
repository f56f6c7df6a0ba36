using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>A value that a schema knows, and what it says of it.</summary>
internal readonly record struct DescribedValue(JsonNode Value, string? Description);

/// <summary>Finds the values that a schema knows: its own, else those of its array items or map values.</summary>
internal static class DescribedValues
{
    /// <summary>Deeper containers of values (arrays of arrays of …) are not looked into.</summary>
    private const int MaxDepth = 8;

    public static IReadOnlyList<DescribedValue> Of(JsonNode schema, Func<string, JsonNode?> resolve) => Of(schema, resolve, MaxDepth);

    private static IReadOnlyList<DescribedValue> Of(JsonNode schema, Func<string, JsonNode?> resolve, int depth)
    {
        if (depth == 0)
        {
            return [];
        }

        var parts = new List<JsonNode>();
        CollectParts(schema, resolve, parts);
        var values = KnownValues.Of(schema, resolve);
        if (values.Count > 0)
        {
            var descriptions = Descriptions(parts);
            return [.. values.Select(value => new DescribedValue(value, descriptions.TryGetValue(Key(value), out var text) ? text : null))];
        }

        return [.. parts.SelectMany(part => Children(part).SelectMany(child => Of(child, resolve, depth - 1)))];
    }

    /// <summary>The schema and all that it applies to the same value.</summary>
    private static void CollectParts(JsonNode schema, Func<string, JsonNode?> resolve, List<JsonNode> parts)
    {
        if (schema.Kind != JsonKind.Object || parts.Contains(schema))
        {
            return;
        }

        parts.Add(schema);
        if (schema.GetString("$ref") is { } reference && resolve(reference) is { } target)
        {
            CollectParts(target, resolve, parts);
        }

        foreach (var keyword in (string[])["allOf", "anyOf", "oneOf"])
        {
            foreach (var part in schema[keyword]?.Items ?? [])
            {
                CollectParts(part, resolve, parts);
            }
        }
    }

    private static IEnumerable<JsonNode> Children(JsonNode schema) =>
        new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonNode>();

    /// <summary>
    /// <c>x-enum-descriptions</c> (a list beside the values, or an object by value), and the description of a schema that is one
    /// <c>const</c>.
    /// </summary>
    private static Dictionary<string, string> Descriptions(IEnumerable<JsonNode> parts)
    {
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part["const"] is { } constant && part.GetString("description") is { } text)
            {
                descriptions[Key(constant)] = text;
            }

            if (part["x-enum-descriptions"] is { } list)
            {
                AddListed(descriptions, (part["enum"] ?? part["x-extensible-enum"])?.Items ?? [], list);
            }
        }

        return descriptions;
    }

    private static void AddListed(Dictionary<string, string> descriptions, IReadOnlyList<JsonNode> values, JsonNode list)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var name = values[i].Kind == JsonKind.String ? values[i].StringValue : values[i].ToString();
            var description = i < list.Items.Count ? list.Items[i] : list[name];
            if (description is { Kind: JsonKind.String })
            {
                descriptions[Key(values[i])] = description.StringValue;
            }
        }
    }

    private static string Key(JsonNode value) => value.ToString();
}
