namespace Contracts.Schema;

/// <summary>
/// <c>unevaluatedItems</c> and <c>unevaluatedProperties</c>: what an item or member may be that no other keyword speaks of, neither here
/// nor in a schema that is applied to the same value.
/// </summary>
internal static class UnevaluatedKeywords
{
    public static void Check(Application application)
    {
        // With something in the schema that is not understood, or with alternatives that all fail, nobody knows what is spoken of.
        var isKnown = application.Judgement.IsCertain && !application.Judgement.Violations.Any(violation => violation.Keyword is "anyOf" or "oneOf");
        if (!isKnown)
        {
            return;
        }

        switch (application.Value.Kind)
        {
            case JsonKind.Array when application.Schema["unevaluatedItems"] is { } schema:
                CheckItems(application, schema);
                break;
            case JsonKind.Object when application.Schema["unevaluatedProperties"] is { } schema:
                CheckProperties(application, schema);
                break;
        }
    }

    private static void CheckItems(Application application, JsonNode schema)
    {
        for (var i = 0; i < application.Value.Items.Count; i++)
        {
            if (!application.Judgement.IsEvaluated(i))
            {
                application.IncludePart(schema, application.Subject.Item(i), i);
            }
        }
    }

    private static void CheckProperties(Application application, JsonNode schema)
    {
        for (var i = 0; i < application.Value.Members.Count; i++)
        {
            if (!application.Judgement.IsEvaluated(i))
            {
                PropertyKeywords.CheckAdditional(application, "unevaluatedProperties", schema, application.Value.Members[i], i);
            }
        }
    }
}
