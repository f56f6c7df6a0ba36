using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC113: no object requires another of its own kind, and so on without end. Nobody can make such a value.</summary>
internal sealed class EndlessCheck
{
    /// <summary>More are not worth the time: whoever mends these sees the next ones.</summary>
    private const int MostReported = 100;

    private readonly SpecDocument _document;

    /// <summary>Schemas of which no value is known that has an end; in the contract's order.</summary>
    private readonly List<JsonNode> _schemas;
    private readonly HashSet<JsonNode> _endless;

    private EndlessCheck(SpecDocument document)
    {
        _document = document;
        _schemas = [.. document.Objects.Where(found => found.Kind == ObjectKind.Schema).Select(found => found.Value.Node)];
        _endless = [.. _schemas];
    }

    public static void Run(SpecDocument document, Findings findings)
    {
        var check = new EndlessCheck(document);
        check.TakeOutFinite();
        foreach (var schema in check._schemas.Where(check._endless.Contains).Take(MostReported))
        {
            foreach (var (name, property) in RequiredMembers(schema))
            {
                if (check.LeadsTo(property, schema))
                {
                    findings.Warn(
                        FindingId.NothingFits,
                        name.Span,
                        $"The required '{name.StringValue}' requires another value like the one it is in, and so on without end, so no value fits");
                }
            }
        }
    }

    /// <summary>Takes out what has an end, and then again what needs no more than that.</summary>
    private void TakeOutFinite()
    {
        var users = new Dictionary<JsonNode, List<JsonNode>>();
        foreach (var schema in _schemas)
        {
            foreach (var next in Needs(schema).SelectMany(alternatives => alternatives))
            {
                if (!users.TryGetValue(next, out var known))
                {
                    users.Add(next, known = []);
                }

                known.Add(schema);
            }
        }

        var open = new Stack<JsonNode>(_schemas);
        while (open.TryPop(out var schema))
        {
            if (!Needs(schema).Any(alternatives => alternatives.All(_endless.Contains)) && _endless.Remove(schema))
            {
                users.GetValueOrDefault(schema)?.ForEach(open.Push);
            }
        }
    }

    /// <summary>What a value of the schema can't do without: of each list one schema.</summary>
    private IEnumerable<IReadOnlyList<JsonNode>> Needs(JsonNode schema)
    {
        if (schema.GetBoolean("nullable"))
        {
            yield break;
        }

        if (schema.GetString("$ref") is { } reference && _document.Resolve(reference) is { } target)
        {
            yield return [target.Node];
        }

        foreach (var part in schema["allOf"]?.Items ?? [])
        {
            yield return [part];
        }

        foreach (var alternatives in new[] { schema["anyOf"], schema["oneOf"] })
        {
            if (alternatives is { Kind: JsonKind.Array, Items: { Count: > 0 } several })
            {
                yield return several;
            }
        }

        foreach (var (_, property) in RequiredMembers(schema))
        {
            yield return [property];
        }

        if (schema.GetString("type") == "array" && schema["minItems"] is { Kind: JsonKind.Number } least && least.NumberValue.Sign > 0 && schema["prefixItems"] is null && schema["items"] is { } items)
        {
            yield return [items];
        }
    }

    /// <summary>The members that every value has: there are none where values of other types fit.</summary>
    private static IEnumerable<(JsonNode Name, JsonNode Property)> RequiredMembers(JsonNode schema)
    {
        foreach (var name in (schema.GetString("type") == "object" ? schema["required"]?.Items : null) ?? [])
        {
            if (name.Kind == JsonKind.String && schema["properties"]?[name.StringValue] is { } property)
            {
                yield return (name, property);
            }
        }
    }

    private bool LeadsTo(JsonNode from, JsonNode to)
    {
        var seen = new HashSet<JsonNode>();
        var open = new Stack<JsonNode>([from]);
        while (open.TryPop(out var schema))
        {
            if (schema == to)
            {
                return true;
            }

            if (_endless.Contains(schema) && seen.Add(schema))
            {
                Needs(schema).SelectMany(alternatives => alternatives).ToList().ForEach(open.Push);
            }
        }

        return false;
    }
}
