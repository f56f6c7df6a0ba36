namespace Contracts.Schema;

/// <summary>The values that a schema names one by one.</summary>
internal static class KnownValues
{
    /// <summary>
    /// The values of <c>enum</c>, <c>const</c> and <c>x-extensible-enum</c>, through <c>$ref</c>, <c>allOf</c>, <c>anyOf</c> and
    /// <c>oneOf</c>, in the contract's order, each once; empty for a schema that names none.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
    public static IReadOnlyList<JsonNode> Of(JsonNode schema, Func<string, JsonNode?> resolve)
    {
        var values = new List<JsonNode>();
        Collect(schema, resolve, values, new HashSet<JsonNode>(JsonEquality.Comparer), []);
        return values;
    }

    private static void Collect(JsonNode schema, Func<string, JsonNode?> resolve, List<JsonNode> values, HashSet<JsonNode> known, HashSet<JsonNode> seen)
    {
        // Each schema once: one that refers to itself ends here.
        if (!seen.Add(schema))
        {
            return;
        }

        Add(schema["enum"]?.Items ?? []);
        Add(schema["const"] is { } constant ? [constant] : []);
        Add(schema["x-extensible-enum"]?.Items ?? []);
        if (schema.GetString("$ref") is { } reference && resolve(reference) is { } target)
        {
            Collect(target, resolve, values, known, seen);
        }

        foreach (var keyword in (string[])["allOf", "anyOf", "oneOf"])
        {
            foreach (var part in schema[keyword]?.Items ?? [])
            {
                Collect(part, resolve, values, known, seen);
            }
        }

        void Add(IReadOnlyList<JsonNode> more)
        {
            foreach (var value in more)
            {
                if (known.Add(value))
                {
                    values.Add(value);
                }
            }
        }
    }
}
