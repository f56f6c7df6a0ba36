using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>A value that a schema names, or a member, with what the contract says of it.</summary>
/// <param name="Value">The value, or the name.</param>
/// <param name="Description">The description; <see langword="null"/> where there is none.</param>
internal sealed record DescribedValue(string Value, string? Description)
{
    /// <summary>The strings that schemas name, each once.</summary>
    public static IEnumerable<DescribedValue> Strings(SchemaCursor cursor) =>
        cursor.Schemas.SelectMany(Strings).GroupBy(value => value.Value, StringComparer.Ordinal).Select(group => group.First());

    /// <summary>The members that schemas name.</summary>
    public static IEnumerable<DescribedValue> Members(SchemaCursor cursor) =>
        cursor.Members.Select(member => new DescribedValue(
            member.Name,
            cursor.Member(member.Name).Schemas.Select(schema => schema.GetString("description")).FirstOrDefault(description => description is not null)));

    private static IEnumerable<DescribedValue> Strings(JsonNode schema)
    {
        if (schema.GetString("const") is { } constant)
        {
            yield return new DescribedValue(constant, schema.GetString("description") ?? schema.GetString("title"));
        }

        foreach (var list in (string[])["enum", "x-extensible-enum"])
        {
            var values = schema[list]?.Items ?? [];
            var descriptions = schema["x-enum-descriptions"]?.Items ?? [];
            for (var i = 0; i < values.Count; i++)
            {
                if (values[i].Kind == JsonKind.String)
                {
                    yield return new DescribedValue(
                        values[i].StringValue,
                        i < descriptions.Count && descriptions[i].Kind == JsonKind.String ? descriptions[i].StringValue : null);
                }
            }
        }
    }
}
