using Contracts.Schema;

namespace Contracts.Spec.Docs;

/// <summary>Says the constraints of a schema in words.</summary>
internal static class ConstraintDocs
{
    public static IEnumerable<string> Sentences(JsonNode schema, SpecDocument document)
    {
        if (Values(schema, document) is { } values)
        {
            yield return values;
        }

        if (Range(schema) is { } range)
        {
            yield return range;
        }

        if (schema["multipleOf"] is { Kind: JsonKind.Number } step)
        {
            yield return "A multiple of " + DocText.Code(step.NumberText) + ".";
        }

        if (Count(schema, "minLength", "maxLength", "character") is { } length)
        {
            yield return length;
        }

        if (schema.GetString("pattern") is { } pattern)
        {
            yield return "Matches " + DocText.Code(pattern) + ".";
        }

        if (Count(schema, "minItems", "maxItems", "item") is { } items)
        {
            yield return items;
        }

        if (schema.GetBoolean("uniqueItems"))
        {
            yield return "No two items are equal.";
        }
    }

    /// <summary>A value as documentation shows it: strings without quotes.</summary>
    public static string Display(JsonNode value) => value.Kind == JsonKind.String ? value.StringValue : JsonText.Write(value);

    private static string? Values(JsonNode schema, SpecDocument document)
    {
        var known = KnownValues.Of(schema, reference => document.Resolve(reference)?.Node);
        if (known.Count == 0)
        {
            return null;
        }

        if (schema["const"] is not null)
        {
            return "Always " + DocText.Code(Display(known[0])) + ".";
        }

        // Alternatives to an enum, or to an extensible one, leave the set open.
        var isClosed = schema["enum"] is not null;
        return (isClosed ? "One of: " : "Known values: ") + List(known, schema["x-enum-descriptions"]) + (isClosed ? "." : "; others are accepted.");
    }

    private static string List(IReadOnlyList<JsonNode> values, JsonNode? descriptions) =>
        string.Join(", ", values.Select((value, i) => DocText.Code(Display(value)) + Description(descriptions, i)));

    private static string Description(JsonNode? descriptions, int index) =>
        descriptions is not null && index < descriptions.Items.Count && descriptions.Items[index] is { Kind: JsonKind.String } text
            ? " (" + DocText.Inline(text.StringValue).TrimEnd('.') + ")"
            : "";

    private static string? Range(JsonNode schema)
    {
        var lowest = Bound(schema, "minimum", "exclusiveMinimum", "at least ", "greater than ");
        var highest = Bound(schema, "maximum", "exclusiveMaximum", "at most ", "less than ");
        return (lowest, highest) switch
        {
            (null, null) => null,
            ({ } low, null) => Sentence(low),
            (null, { } high) => Sentence(high),
            ({ } low, { } high) => Sentence(low + " and " + high),
        };
    }

    private static string? Bound(JsonNode schema, string keyword, string exclusiveKeyword, string inclusive, string exclusive) =>
        schema[exclusiveKeyword] is { Kind: JsonKind.Number } bound ? exclusive + DocText.Code(bound.NumberText)
        : schema[keyword] is not { Kind: JsonKind.Number } limit ? null

        // In OpenAPI 3.0 the exclusive keyword is a switch.
        : (schema.GetBoolean(exclusiveKeyword) ? exclusive : inclusive) + DocText.Code(limit.NumberText);

    private static string? Count(JsonNode schema, string minimum, string maximum, string unit)
    {
        var lowest = schema[minimum] is { Kind: JsonKind.Number } least && least.NumberText != "0" ? least.NumberText : null;
        var highest = schema[maximum] is { Kind: JsonKind.Number } most ? most.NumberText : null;
        return (lowest, highest) switch
        {
            (null, null) => null,
            ({ } low, null) => $"At least {low} {Plural(unit, low)}.",
            (null, { } high) => $"At most {high} {Plural(unit, high)}.",
            ({ } low, { } high) when low == high => $"Exactly {low} {Plural(unit, low)}.",
            ({ } low, { } high) => $"{low} to {high} {unit}s.",
        };
    }

    private static string Plural(string unit, string count) => count == "1" ? unit : unit + "s";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
