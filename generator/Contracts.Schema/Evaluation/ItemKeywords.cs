namespace Contracts.Schema;

/// <summary><c>prefixItems</c>, <c>items</c>, <c>contains</c>, <c>minContains</c> and <c>maxContains</c>: what the items of an array may be.</summary>
internal static class ItemKeywords
{
    public static void Check(Application application)
    {
        var prefix = application.Schema["prefixItems"]?.Items ?? [];
        if (!application.Value.IsComplete)
        {
            application.Judgement.Doubt();
            if (prefix.Count > 0)
            {
                // Where in the array the known items stand is not known.
                return;
            }
        }

        var others = application.Schema["items"];
        for (var i = 0; i < application.Value.Items.Count; i++)
        {
            if ((i < prefix.Count ? prefix[i] : others) is { Kind: JsonKind.Object or JsonKind.Boolean } schema)
            {
                application.IncludePart(schema, application.Subject.Item(i), i);
            }
        }

        if (application.Schema["contains"] is { } contained)
        {
            CheckContains(application, contained);
        }
    }

    private static void CheckContains(Application application, JsonNode contained)
    {
        var possible = 0;
        var certain = 0;
        for (var i = 0; i < application.Value.Items.Count; i++)
        {
            var judgement = application.TryPart(contained, application.Subject.Item(i));
            if (judgement.Fits)
            {
                possible++;
                certain += judgement.IsCertain ? 1 : 0;
                application.SetEvaluated(i);
            }
        }

        if (possible > certain)
        {
            application.Judgement.Doubt();
        }

        var least = Limits.Find(application.Schema, "minContains");
        if (application.Value.IsComplete && (least is null ? possible == 0 : Limits.Order(possible, least) < 0))
        {
            var keyword = least is null ? "contains" : "minContains";
            application.Report(keyword, $"{Describe(application, possible)}; it needs at least {(least is null ? "1" : Limits.Show(least))}.");
        }

        if (Limits.Find(application.Schema, "maxContains") is { } most && Limits.Order(certain, most) > 0)
        {
            application.Report("maxContains", $"{Describe(application, certain)}; it takes at most {Limits.Show(most)}.");
        }
    }

    private static string Describe(Application application, int count) =>
        $"{application.Subject.Title} has {Messages.Count(count, "item")} that {(count == 1 ? "fits" : "fit")} its 'contains'";
}
