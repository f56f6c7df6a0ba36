using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC111: the values of <c>enum</c> and <c>const</c> fit the rest of the schema they stand in. One that does not, no value can ever be.</summary>
internal static class DeadValueCheck
{
    /// <summary>What lists the values, and what is no more than a note.</summary>
    private static readonly string[] LeftOut = ["enum", "const", "x-extensible-enum", "x-contract-rules", "type", "format"];

    public static void Run(SpecDocument document, Findings findings)
    {
        var evaluator = new SchemaEvaluator(reference => document.Resolve(reference)?.Node, assertsFormat: false);
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind == ObjectKind.Schema && Values(schema.Node).ToList() is { Count: > 0 } values)
            {
                var rest = JsonNode.Object([.. schema.Node.Members.Where(member => !LeftOut.Contains(member.Name))], schema.Span);
                foreach (var value in values)
                {
                    if (evaluator.Evaluate(rest, value).FirstOrDefault(violation => !violation.IsAdvice) is { } violation)
                    {
                        findings.Add(FindingId.ExcludedValue, value.Span, $"{value} does not fit the rest of its schema, so no value can be it: {violation.Message}");
                    }
                }
            }
        }
    }

    private static IEnumerable<JsonNode> Values(JsonNode schema) =>
        (schema["const"] is { } constant ? [constant] : Enumerable.Empty<JsonNode>()).Concat(schema["enum"]?.Items ?? []).Concat(schema["x-extensible-enum"]?.Items ?? []);
}
