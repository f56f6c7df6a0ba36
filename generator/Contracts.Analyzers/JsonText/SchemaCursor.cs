using System.Globalization;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>The schemas that speak of one value, and the way to those that speak of its parts.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
internal sealed class SchemaCursor(IEnumerable<JsonNode> schemas, Func<string, JsonNode?> resolve)
{
    private readonly List<JsonNode> _schemas = Expand(schemas, resolve);

    /// <summary>The schemas, with those that they refer to and their alternatives.</summary>
    public IReadOnlyList<JsonNode> Schemas => _schemas;

    /// <summary>The members that are named, each once, and their schemas.</summary>
    public IEnumerable<JsonMember> Members =>
        _schemas.SelectMany(schema => schema["properties"]?.Members ?? []).GroupBy(member => member.Name, StringComparer.Ordinal).Select(group => group.First());

    public SchemaCursor Member(string name) =>
        new(_schemas.Select(schema => schema["properties"]?[name] ?? schema["additionalProperties"]).OfType<JsonNode>(), resolve);

    public SchemaCursor Item(int index) =>
        new(_schemas.Select(schema => schema["prefixItems"] is { Items: var prefix } && index < prefix.Count ? prefix[index] : schema["items"]).OfType<JsonNode>(), resolve);

    /// <summary>The schemas that speak of the values of a place.</summary>
    public static SchemaCursor Of(ContractPlace place)
    {
        var steps = new Stack<PlaceStep>();
        for (var step = place.Step; step is not null; step = step.Outer)
        {
            steps.Push(step);
        }

        return steps.Aggregate(
            new SchemaCursor([place.Member.Schema], place.Member.Assembly.Resolve),
            (cursor, step) => step.Key is null ? cursor.Item(0) : cursor.Member(step.Key));
    }

    /// <summary>The schemas that speak of a part of a value.</summary>
    /// <param name="schema">What the whole value has to be.</param>
    /// <param name="root">The whole value.</param>
    /// <param name="pointer">JSON pointer to the part.</param>
    public static SchemaCursor At(ContractMember schema, JsonNode root, string pointer)
    {
        var cursor = new SchemaCursor([schema.Schema], schema.Assembly.Resolve);
        var path = "";
        foreach (var token in pointer.Split('/').Skip(1))
        {
            cursor = JsonPointer.Resolve(root, path)?.Kind == JsonKind.Array && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? cursor.Item(index)
                : cursor.Member(token.Replace("~1", "/").Replace("~0", "~"));
            path += "/" + token;
        }

        return cursor;
    }

    private static List<JsonNode> Expand(IEnumerable<JsonNode> schemas, Func<string, JsonNode?> resolve)
    {
        var found = new List<JsonNode>();
        var pending = new Queue<JsonNode>(schemas);
        while (pending.Count > 0)
        {
            var schema = pending.Dequeue();
            if (schema.Kind != JsonKind.Object || found.Contains(schema))
            {
                continue;
            }

            found.Add(schema);
            if (schema.GetString("$ref") is { } reference && resolve(reference) is { } target)
            {
                pending.Enqueue(target);
            }

            foreach (var part in ((string[])["allOf", "anyOf", "oneOf"]).SelectMany(keyword => schema[keyword]?.Items ?? []))
            {
                pending.Enqueue(part);
            }
        }

        return found;
    }
}
