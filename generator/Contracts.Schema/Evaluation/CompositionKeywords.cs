namespace Contracts.Schema;

/// <summary><c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c> and <c>if</c>/<c>then</c>/<c>else</c>.</summary>
internal static class CompositionKeywords
{
    public static void Check(SchemaEvaluator evaluator, JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        var deeper = subject.Deeper();
        foreach (var part in schema["allOf"]?.Items ?? [])
        {
            evaluator.Evaluate(part, deeper, violations);
        }

        CheckAlternatives(evaluator, schema, "anyOf", deeper, violations);
        CheckAlternatives(evaluator, schema, "oneOf", deeper, violations);

        if (schema["not"] is { } excluded && evaluator.Fits(excluded, deeper))
        {
            violations.Add(subject.Violation("not", $"{subject.Shown} is what {subject.Mention} must not be."));
        }

        if (schema["if"] is { } condition && schema[evaluator.Fits(condition, deeper) ? "then" : "else"] is { } consequence)
        {
            evaluator.Evaluate(consequence, deeper, violations);
        }
    }

    private static void CheckAlternatives(SchemaEvaluator evaluator, JsonNode schema, string keyword, Subject subject, List<SchemaViolation> violations)
    {
        var alternatives = schema[keyword]?.Items ?? [];
        if (alternatives.Count == 0)
        {
            return;
        }

        var results = alternatives.Select(alternative => Try(evaluator, alternative, subject)).ToList();
        var fitting = results.FindAll(result => result.TrueForAll(violation => violation.IsAdvice));
        if (keyword == "oneOf" && fitting.Count > 1)
        {
            violations.Add(subject.Violation(keyword, $"{subject.Shown} fits {fitting.Count} alternatives of {subject.Mention}; it has to fit exactly one."));
        }
        else if (fitting.Count > 0)
        {
            // Advice of an alternative counts only where every fitting alternative gives some: else the value is known to one of them.
            violations.AddRange(fitting.Find(result => result.Count == 0) ?? fitting[0]);
        }
        else if (results.TrueForAll(result => result.TrueForAll(violation => violation.Keyword is "enum" or "const" && violation.InstancePath == subject.Path)))
        {
            var allowed = KnownValues.Of(schema, evaluator.Resolve);
            violations.Add(subject.Violation("enum", ValueKeywords.NotAmong(subject, "an allowed value", "Allowed", allowed)));
        }
        else
        {
            var nearest = results.OrderBy(result => result.Count).First();
            violations.Add(subject.Violation(keyword, $"{subject.Shown} fits no alternative of {subject.Mention}. The nearest one says: {nearest[0].Message}"));
        }
    }

    private static List<SchemaViolation> Try(SchemaEvaluator evaluator, JsonNode schema, Subject subject)
    {
        var violations = new List<SchemaViolation>();
        evaluator.Evaluate(schema, subject, violations);
        return violations;
    }
}
