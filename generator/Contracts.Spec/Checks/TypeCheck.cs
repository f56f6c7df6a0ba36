using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC104: every <c>type</c> is one that JSON Schema knows.</summary>
internal static class TypeCheck
{
    private static readonly string[] Types = ["array", "boolean", "integer", "null", "number", "object", "string"];

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind == ObjectKind.Schema && schema.Node["type"] is { } type)
            {
                foreach (var single in type.Kind == JsonKind.Array ? type.Items : [type])
                {
                    Check(single, findings);
                }
            }
        }
    }

    private static void Check(JsonNode type, Findings findings)
    {
        if (type.Kind == JsonKind.String && Types.Contains(type.StringValue))
        {
            return;
        }

        findings.Add(FindingId.UnknownType, type.Span, Message(type));
    }

    private static string Message(JsonNode type)
    {
        if (type.Kind == JsonKind.Null)
        {
            return "The type null has to stand in quotes: 'null'";
        }

        var written = type.Kind == JsonKind.String ? type.StringValue : type.ToString();
        var suggestion = Suggestion.Nearest(written, Types) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        return $"'{written}' is not a type{suggestion} The types are {string.Join(", ", Types)}";
    }
}
