using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>
/// OAC112: <c>required</c> names properties that the schema has. Only a schema that lists its properties, or allows no others, is
/// judged; properties may also stand in what it is composed of, or in what it is a part of.
/// </summary>
internal sealed class RequiredCheck
{
    private readonly SpecDocument _document;

    private RequiredCheck(SpecDocument document)
    {
        _document = document;
    }

    public static void Run(SpecDocument document, Findings findings)
    {
        var check = new RequiredCheck(document);
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind != ObjectKind.Schema || !IsJudged(schema.Node))
            {
                continue;
            }

            var known = check.KnownNames(schema);
            foreach (var name in schema.Node["required"]?.Items ?? [])
            {
                if (known is not null && name.Kind == JsonKind.String && !known.Contains(name.StringValue))
                {
                    var suggestion = Suggestion.Nearest(name.StringValue, [.. known]) is { } nearest ? $"; did you mean '{nearest}'?" : "";
                    findings.Warn(FindingId.RequiredWithoutProperty, name.Span, $"'required' names '{name.StringValue}', which is not among the properties{suggestion}");
                }
            }
        }
    }

    private static bool IsJudged(JsonNode schema) =>
        schema["required"] is { Kind: JsonKind.Array, Items.Count: > 0 }
        && (schema["properties"] is { Members.Count: > 0 } || schema["additionalProperties"] is { Kind: JsonKind.Boolean, BooleanValue: false });

    /// <summary>The names that a value of the schema can have; <see langword="null"/> where not all of them are known.</summary>
    private HashSet<string>? KnownNames(Located schema)
    {
        // A part of a composition goes with what it is a part of.
        var steps = schema.Pointer.Split('/').ToList();
        while (steps is [.., "allOf" or "anyOf" or "oneOf", _] or [.., "if" or "then" or "else" or "not"] or [.., "dependentSchemas", _])
        {
            steps.RemoveRange(steps.Count - (steps[^1] is "if" or "then" or "else" or "not" ? 1 : 2), steps[^1] is "if" or "then" or "else" or "not" ? 1 : 2);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var outermost = JsonPointer.Resolve(_document.Root.Node, string.Join('/', steps)) ?? schema.Node;
        return Collect(outermost, names, []) ? names : null;
    }

    /// <summary>Collects names; false where others are possible that nothing lists.</summary>
    private bool Collect(JsonNode schema, HashSet<string> names, HashSet<JsonNode> seen)
    {
        if (!seen.Add(schema))
        {
            return true;
        }

        if (schema["patternProperties"] is not null || (schema["additionalProperties"] is { } others && others is { Kind: JsonKind.Object } or { Kind: JsonKind.Boolean, BooleanValue: true }))
        {
            return false;
        }

        if (schema.GetString("$ref") is { } reference && (_document.Resolve(reference) is not { } target || !Collect(target.Node, names, seen)))
        {
            return false;
        }

        names.UnionWith(schema["properties"]?.Members.Select(member => member.Name) ?? []);
        IEnumerable<JsonNode> parts = [.. Parts(schema, "allOf"), .. Parts(schema, "anyOf"), .. Parts(schema, "oneOf"), .. schema["dependentSchemas"]?.Members.Select(member => member.Value) ?? []];
        return parts.Concat(new[] { schema["if"], schema["then"], schema["else"] }.OfType<JsonNode>()).All(part => Collect(part, names, seen));
    }

    private static IReadOnlyList<JsonNode> Parts(JsonNode schema, string keyword) => schema[keyword]?.Items ?? [];
}
