namespace Contracts.Schema;

/// <summary>The groups of keywords that are judged together.</summary>
[Flags]
internal enum KeywordGroups
{
    None = 0,
    Reference = 1,
    Type = 2,
    Value = 4,
    Number = 8,
    String = 0x10,
    Format = 0x20,
    Array = 0x40,
    Item = 0x80,
    Object = 0x100,
    Property = 0x200,
    Composition = 0x400,
    Alternative = 0x800,
    Unevaluated = 0x1000,
    Rule = 0x2000,

    /// <summary>Keywords of two schemas for one item or member.</summary>
    Overlap = 0x4000,
}

/// <summary>Tells which keywords a schema has: those of the other groups need not be looked for in each value.</summary>
internal static class KeywordGroup
{
    private static readonly Dictionary<string, KeywordGroups> Groups = Table(
        (KeywordGroups.Reference, "$ref"),
        (KeywordGroups.Reference | KeywordGroups.Overlap, "$dynamicRef"),
        (KeywordGroups.Type, "type"),
        (KeywordGroups.Value, "enum const x-extensible-enum"),
        (KeywordGroups.Number, "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
        (KeywordGroups.String, "minLength maxLength pattern"),
        (KeywordGroups.Format, "format"),
        (KeywordGroups.Array, "minItems maxItems uniqueItems"),
        (KeywordGroups.Item, "prefixItems items"),
        (KeywordGroups.Item | KeywordGroups.Overlap, "contains"),
        (KeywordGroups.Object, "required dependentRequired minProperties maxProperties propertyNames"),
        (KeywordGroups.Property, "properties additionalProperties"),
        (KeywordGroups.Property | KeywordGroups.Overlap, "patternProperties"),
        (KeywordGroups.Composition, "allOf not if dependentSchemas"),
        (KeywordGroups.Alternative, "anyOf oneOf"),
        (KeywordGroups.Unevaluated, "unevaluatedItems unevaluatedProperties"),
        (KeywordGroups.Rule, "x-contract-rules"));

    public static KeywordGroups Of(JsonNode schema)
    {
        var groups = KeywordGroups.None;
        var members = schema.Members;
        for (var i = 0; i < members.Count; i++)
        {
            groups |= Groups.TryGetValue(members[i].Name, out var group) ? group : KeywordGroups.None;
        }

        return groups;
    }

    /// <summary>Whether a schema with these keywords may ask twice what another schema says of a value or of one of its parts.</summary>
    public static bool MayShare(this KeywordGroups groups)
    {
        const KeywordGroups Several = KeywordGroups.Overlap | KeywordGroups.Composition | KeywordGroups.Alternative | KeywordGroups.Unevaluated | KeywordGroups.Rule;
        const KeywordGroups OfParts = KeywordGroups.Item | KeywordGroups.Property;
        return (groups & Several) != 0 || ((groups & KeywordGroups.Reference) != 0 && (groups & OfParts) != 0);
    }

    private static Dictionary<string, KeywordGroups> Table(params (KeywordGroups Group, string Keywords)[] rows) =>
        rows.SelectMany(row => row.Keywords.Split(' ').Select(keyword => (keyword, row.Group))).ToDictionary(entry => entry.keyword, entry => entry.Group, StringComparer.Ordinal);
}
