using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>
/// OAC124: schemas have the keywords of the contract's own version, and the contract its fields. What a later version brought is read here, and ignored by most others
/// who read the contract, the service among them.
/// </summary>
internal static class DialectCheck
{
    /// <summary>What a schema of OpenAPI 3.0 does not have, with what it has in its place.</summary>
    private static readonly Dictionary<string, string> Since31 = new(StringComparer.Ordinal)
    {
        ["const"] = "write an 'enum' of one value",
        ["examples"] = "write 'example'",
        ["prefixItems"] = "",
        ["contains"] = "",
        ["minContains"] = "",
        ["maxContains"] = "",
        ["unevaluatedItems"] = "",
        ["patternProperties"] = "",
        ["propertyNames"] = "",
        ["unevaluatedProperties"] = "",
        ["dependentRequired"] = "",
        ["dependentSchemas"] = "",
        ["if"] = "",
        ["then"] = "",
        ["else"] = "",
        ["contentEncoding"] = "write 'format: byte'",
        ["contentMediaType"] = "",
        ["contentSchema"] = "",
        ["$id"] = "",
        ["$schema"] = "",
        ["$anchor"] = "",
        ["$dynamicAnchor"] = "",
        ["$dynamicRef"] = "",
        ["$defs"] = "",
        ["$comment"] = "",
        ["$vocabulary"] = "",
    };

    /// <summary>The fields of the contract and of its components that 3.1 brought.</summary>
    private static readonly string[] Fields31 = ["webhooks", "jsonSchemaDialect", "pathItems"];

    public static void Run(SpecDocument document, Findings findings)
    {
        var is30 = document.Root.Node.GetString("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) == true;
        foreach (var (kind, schema) in document.Objects)
        {
            if (is30 && kind is (ObjectKind.Document or ObjectKind.Components))
            {
                foreach (var field in schema.Node.Members.Where(member => Fields31.Contains(member.Name)))
                {
                    findings.Warn(FindingId.Ignored, field.NameSpan, $"'{field.Name}' is no field of OpenAPI 3.0, and many readers ignore it; write 'openapi: 3.1.0'");
                }
            }

            if (kind == ObjectKind.Schema)
            {
                if (is30 && schema.Node.GetString("type") == "array" && schema.Node["items"] is null)
                {
                    findings.Warn(FindingId.Structure, schema.Node["type"]!.Span, "OpenAPI 3.0 requires 'items' of an array; 'items: {}' takes any");
                }

                foreach (var member in schema.Node.Members)
                {
                    if ((is30 ? KeywordFault(member.Name) : null) is { } keyword)
                    {
                        findings.Warn(FindingId.Ignored, member.NameSpan, keyword);
                    }
                    else if ((is30 ? Fault30(member) : Fault31(member)) is { } form)
                    {
                        findings.Warn(FindingId.Ignored, member.Value.Span, form);
                    }
                }
            }
        }
    }

    private static string? KeywordFault(string name) =>
        Since31.TryGetValue(name, out var remedy)
            ? $"'{name}' is no keyword of OpenAPI 3.0, and many readers ignore it; {(remedy.Length > 0 ? remedy + ", or " : "write ")}'openapi: 3.1.0'"
            : null;

    private static string? Fault30(JsonMember member) =>
        member switch
        {
            { Name: "type", Value.Kind: JsonKind.Array } => "In OpenAPI 3.0 'type' is one type, and many readers ignore a list; null is allowed by 'nullable: true', several types by 'anyOf'",
            { Name: "type", Value: { Kind: JsonKind.String, StringValue: "null" } } => "OpenAPI 3.0 has no type null, and many readers ignore it; null is allowed by 'nullable: true'",
            { Name: "exclusiveMinimum" or "exclusiveMaximum", Value.Kind: JsonKind.Number } =>
                $"In OpenAPI 3.0 '{member.Name}' is true or false, and many readers ignore a number; write '{Bound(member.Name)}: {member.Value}' and '{member.Name}: true'",
            _ => null,
        };

    private static string? Fault31(JsonMember member) =>
        member is { Name: "exclusiveMinimum" or "exclusiveMaximum", Value.Kind: JsonKind.Boolean }
            ? $"As of OpenAPI 3.1 '{member.Name}' is a number, and many readers ignore true and false; write the bound there and leave '{Bound(member.Name)}' out"
            : null;

    private static string Bound(string exclusive) => exclusive == "exclusiveMinimum" ? "minimum" : "maximum";
}
