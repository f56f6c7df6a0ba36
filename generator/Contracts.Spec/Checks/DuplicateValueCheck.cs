using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC110: no value stands twice in an <c>enum</c>, no name in <c>required</c>. The second one was often meant to be another.</summary>
internal static class DuplicateValueCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind == ObjectKind.Schema)
            {
                Check("enum", schema.Node["enum"], findings);
                Check("x-extensible-enum", schema.Node["x-extensible-enum"], findings);
                Check("required", schema.Node["required"], findings);
            }
        }
    }

    private static void Check(string keyword, JsonNode? values, Findings findings)
    {
        var lines = new Dictionary<(JsonKind, JsonNumber, string), int>();
        foreach (var value in values?.Items ?? [])
        {
            // 1 and 1.0 are the same value.
            var key = value.Kind == JsonKind.Number ? (value.Kind, value.NumberValue, "") : (value.Kind, default, JsonText.Write(value));
            if (!lines.TryAdd(key, value.Span.Line))
            {
                findings.Warn(FindingId.DuplicateValue, value.Span, $"The value {value} stands twice in this '{keyword}'; first in line {lines[key]}");
            }
        }
    }
}
