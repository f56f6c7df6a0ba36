namespace Contracts.Schema;

/// <summary>The names that a schema gives to members.</summary>
internal static class KnownNames
{
    /// <summary>The names in <c>properties</c>, through <c>$ref</c>, <c>allOf</c>, <c>anyOf</c> and <c>oneOf</c>.</summary>
    public static IReadOnlyList<string> Of(Application application)
    {
        var names = new List<string>();
        Collect(application.Schema, application, names, []);
        return names;
    }

    private static void Collect(JsonNode schema, Application application, List<string> names, HashSet<JsonNode> seen)
    {
        // Each schema once: one that refers to itself ends here.
        if (!seen.Add(schema))
        {
            return;
        }

        names.AddRange((schema["properties"]?.Members ?? []).Select(property => property.Name));

        // additionalProperties speaks of the properties beside it alone.
        if (schema["additionalProperties"] is { Kind: JsonKind.Boolean, BooleanValue: false })
        {
            return;
        }

        if (schema.GetString("$ref") is { } reference && application.Evaluation.Resolve(reference, application.Scope) is { } target)
        {
            Collect(target.Schema, application, names, seen);
        }

        foreach (var keyword in (string[])["allOf", "anyOf", "oneOf"])
        {
            foreach (var part in schema[keyword]?.Items ?? [])
            {
                Collect(part, application, names, seen);
            }
        }
    }
}
