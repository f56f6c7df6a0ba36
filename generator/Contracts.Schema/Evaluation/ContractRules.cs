namespace Contracts.Schema;

/// <summary>
/// <c>x-contract-rules</c>: rules between members that the contract only advises. Each rule has <c>if</c> and <c>then</c> schemas,
/// a <c>message</c> and a <c>severity</c> (<c>warning</c>, the default, or <c>info</c>); without <c>then</c>, the condition alone breaks it.
/// </summary>
internal static class ContractRules
{
    public static void Check(SchemaEvaluator evaluator, JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        foreach (var rule in schema["x-contract-rules"]?.Items ?? [])
        {
            var deeper = subject.Deeper();
            if (rule["if"] is not { } condition || !evaluator.Fits(condition, deeper))
            {
                continue;
            }

            if (rule["then"] is { } consequence && evaluator.Fits(consequence, deeper))
            {
                continue;
            }

            var severity = rule.GetString("severity") == "info" ? ViolationSeverity.Info : ViolationSeverity.Warning;
            violations.Add(subject.Violation("x-contract-rules", rule.GetString("message") ?? $"The rule '{rule.GetString("id")}' is broken.", severity));
        }
    }
}
