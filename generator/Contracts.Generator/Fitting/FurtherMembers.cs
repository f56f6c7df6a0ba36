using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary>Whether a schema says nothing of members that a class does not name, so that nobody need look at them.</summary>
/// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
/// <param name="members">The JSON names of the class's members.</param>
internal sealed class FurtherMembers(Func<string, JsonNode?> resolve, ICollection<string> members)
{
    /// <summary>What speaks of members whose names it does not say.</summary>
    private static readonly string[] OfAny =
        ["minProperties", "maxProperties", "propertyNames", "patternProperties", "unevaluatedProperties", "dependentSchemas", "enum", "const", "x-extensible-enum", "$dynamicRef", "$id"];

    private readonly HashSet<JsonNode> _seen = [];

    public bool MayBeAny(JsonNode schema) =>
        schema.Kind != JsonKind.Object
        || !_seen.Add(schema)
        || (!Array.Exists(OfAny, keyword => schema[keyword] is not null)
            && schema["additionalProperties"] is null or { Kind: JsonKind.Boolean, BooleanValue: true } or { Kind: JsonKind.Object, Members.Count: 0 }
            && Names(schema).All(members.Contains)
            && Parts(schema).All(MayBeAny)
            && (schema.GetString("$ref") is not { } reference || (resolve(reference) is { } target && MayBeAny(target))));

    private static IEnumerable<string> Names(JsonNode schema)
    {
        IReadOnlyList<JsonMember> dependent = schema["dependentRequired"]?.Members ?? [];
        return (schema["properties"]?.Members ?? []).Concat(dependent).Select(member => member.Name)
            .Concat(Objects.Names(schema["required"]))
            .Concat(dependent.SelectMany(member => Objects.Names(member.Value)));
    }

    /// <summary>The schemas in it that speak of the same object.</summary>
    private static IEnumerable<JsonNode> Parts(JsonNode schema) =>
        ((string[])["allOf", "anyOf", "oneOf"]).SelectMany(keyword => schema[keyword]?.Items ?? [])
            .Concat((schema["x-contract-rules"]?.Items ?? []).Append(schema).SelectMany(one => ((string[])["if", "then", "else", "not"]).Select(keyword => one[keyword]).OfType<JsonNode>()));
}
