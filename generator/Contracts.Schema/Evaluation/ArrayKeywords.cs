namespace Contracts.Schema;

/// <summary><c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>.</summary>
internal static class ArrayKeywords
{
    public static void Check(Application application)
    {
        Limits.Check(application, "minItems", "maxItems", application.Value.Items.Count, "item");
        if (application.Schema.GetBoolean("uniqueItems"))
        {
            CheckUnique(application);
        }
    }

    private static void CheckUnique(Application application)
    {
        var subject = application.Subject;
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
