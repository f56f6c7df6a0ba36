namespace Contracts.Schema;

/// <summary>What a schema marks as deprecated.</summary>
internal static class Deprecations
{
    /// <summary>Whether all that the schema describes is deprecated: by itself, or by what it refers to.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
    public static bool IsDeprecated(JsonNode schema, Func<string, JsonNode?> resolve) =>
        Parts(schema, resolve, alternatives: false, []).Any(part => part.GetBoolean("deprecated"));

    /// <summary>The values of the alternatives (<c>anyOf</c>, <c>oneOf</c>) that are deprecated, where another alternative is not.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
    public static IReadOnlyList<JsonNode> Values(JsonNode schema, Func<string, JsonNode?> resolve)
    {
        var whole = new HashSet<JsonNode>(Parts(schema, resolve, alternatives: false, []));
        return
        [
            .. Parts(schema, resolve, alternatives: true, [])
                .Where(part => !whole.Contains(part) && part.GetBoolean("deprecated"))
                .SelectMany(part => KnownValues.Of(part, resolve)),
        ];
    }

    /// <summary>The schema and those that are applied to the same value, each once.</summary>
    private static IEnumerable<JsonNode> Parts(JsonNode schema, Func<string, JsonNode?> resolve, bool alternatives, HashSet<JsonNode> seen)
    {
        if (!seen.Add(schema))
        {
            return [];
        }

        var parts = new List<JsonNode>();
        if (schema.GetString("$ref") is { } reference && resolve(reference) is { } target)
        {
            parts.Add(target);
        }

        foreach (var keyword in alternatives ? (string[])["allOf", "anyOf", "oneOf"] : ["allOf"])
        {
            parts.AddRange(schema[keyword]?.Items ?? []);
        }

        return parts.SelectMany(part => Parts(part, resolve, alternatives, seen)).Prepend(schema);
    }
}
