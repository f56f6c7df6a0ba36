namespace Contracts.Schema;

/// <summary><c>items</c>, <c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>.</summary>
internal static class ArrayKeywords
{
    public static void Check(SchemaEvaluator evaluator, JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        var items = subject.Value.Items;
        if (StringKeywords.Limit(schema, "minItems") is { } least && items.Count < least)
        {
            violations.Add(subject.Violation("minItems", $"{subject.Title} has {Messages.Count(items.Count, "item")}; it needs at least {least}."));
        }

        if (StringKeywords.Limit(schema, "maxItems") is { } most && items.Count > most)
        {
            violations.Add(subject.Violation("maxItems", $"{subject.Title} has {Messages.Count(items.Count, "item")}; it takes at most {most}."));
        }

        if (schema.GetBoolean("uniqueItems"))
        {
            CheckUnique(subject, violations);
        }

        // With prefixItems, items speaks of the rest alone.
        if (schema["items"] is { } itemSchema && schema["prefixItems"] is null)
        {
            for (var i = 0; i < items.Count; i++)
            {
                evaluator.Evaluate(itemSchema, subject.Item(i), violations);
            }
        }
    }

    private static void CheckUnique(Subject subject, List<SchemaViolation> violations)
    {
        var items = subject.Value.Items;
        for (var i = 1; i < items.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (JsonEquality.AreEqual(items[i], items[earlier]))
                {
                    var repeated = subject.Item(i);
                    violations.Add(repeated.Violation("uniqueItems", $"{repeated.Shown} stands in {subject.Mention} more than once; its items have to be unique."));
                    break;
                }
            }
        }
    }
}
