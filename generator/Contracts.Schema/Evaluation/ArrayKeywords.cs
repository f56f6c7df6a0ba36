namespace Contracts.Schema;

/// <summary><c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>.</summary>
internal static class ArrayKeywords
{
    public static void Check(Application application)
    {
        var array = application.Value;
        Limits.Check(application, "minItems", "maxItems", "item", array.Items.Count, array.IsComplete ? array.Items.Count : null);
        if (application.Schema.GetBoolean("uniqueItems"))
        {
            CheckUnique(application);
        }
    }

    private static void CheckUnique(Application application)
    {
        var subject = application.Subject;
        if (!subject.Value.IsKnown)
        {
            application.Judgement.Doubt();
        }

        var seen = new HashSet<JsonNode>(JsonEquality.Comparer);
        for (var i = 0; i < subject.Value.Items.Count; i++)
        {
            if (!seen.Add(subject.Value.Items[i]))
            {
                var repeated = subject.Item(i);
                application.Judgement.Add(repeated.Violation("uniqueItems", $"{repeated.Shown} stands in {subject.Mention} more than once; its items have to be unique."));
            }
        }
    }
}
