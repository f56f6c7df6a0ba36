using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC113: bounds leave something between them: a value, and a multiple or an integer where only those are allowed.</summary>
internal static class BoundsCheck
{
    private static readonly (string Least, string Most)[] Counts =
        [("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minContains", "maxContains")];

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind != ObjectKind.Schema)
            {
                continue;
            }

            foreach (var (least, most) in Counts)
            {
                if (Number(schema.Node, least) is { } low && Number(schema.Node, most) is { } high && low.NumberValue.CompareTo(high.NumberValue) > 0)
                {
                    findings.Add(FindingId.NothingFits, low.Span, $"'{least}' is {low} and '{most}' {high}, so no value fits");
                }
            }

            if (schema.Node["enum"] is { Kind: JsonKind.Array, Items.Count: 0 } none)
            {
                findings.Add(FindingId.NothingFits, none.Span, "'enum' lists no value, so none fits");
            }

            CheckRange(schema.Node, findings);
        }
    }

    private static void CheckRange(JsonNode schema, Findings findings)
    {
        var step = Multiples.Of(schema);
        foreach (var (lowName, low, isLowOpen) in Limits(schema, "minimum", "exclusiveMinimum"))
        {
            foreach (var (highName, high, isHighOpen) in Limits(schema, "maximum", "exclusiveMaximum"))
            {
                var order = low.NumberValue.CompareTo(high.NumberValue);
                if (order > 0 || (order == 0 && (isLowOpen || isHighOpen)))
                {
                    findings.Add(FindingId.NothingFits, low.Span, $"'{lowName}' is {low} and '{highName}' {high}, so no number fits");
                }
                else if (step?.LieBetween(low, isLowOpen, high, isHighOpen) == false)
                {
                    findings.Add(FindingId.NothingFits, low.Span, $"'{lowName}' is {low} and '{highName}' {high}, and no {step.Title} lies there, so no number fits");
                }
            }
        }
    }

    /// <summary>The limits on one side: a number for each keyword as of 3.1, or one with a boolean beside it as of 3.0.</summary>
    private static IEnumerable<(string Name, JsonNode Limit, bool IsOpen)> Limits(JsonNode schema, string closed, string open)
    {
        if (Number(schema, closed) is { } limit)
        {
            yield return (closed, limit, schema.GetBoolean(open));
        }

        if (Number(schema, open) is { } openLimit)
        {
            yield return (open, openLimit, true);
        }
    }

    private static JsonNode? Number(JsonNode schema, string keyword) => schema[keyword] is { Kind: JsonKind.Number } number ? number : null;
}
