namespace Contracts.Schema;

/// <summary>All keywords, in the order in which messages come.</summary>
internal static class Keywords
{
    /// <param name="application">The schema and the value.</param>
    /// <param name="groups">The groups of which the schema has a keyword.</param>
    public static void Check(Application application, KeywordGroups groups)
    {
        Check(KeywordGroups.Reference, ReferenceKeywords.Check);

        // A value of another type fails every other keyword as well; one message is enough.
        if ((groups & KeywordGroups.Type) != 0 && !ValueKeywords.CheckType(application))
        {
            return;
        }

        Check(KeywordGroups.Value, ValueKeywords.Check);
        switch (application.Value.Kind)
        {
            case JsonKind.Number:
                Check(KeywordGroups.Number, NumberKeywords.Check);
                Check(KeywordGroups.Format, FormatKeyword.Check);
                break;
            case JsonKind.String:
                Check(KeywordGroups.String, StringKeywords.Check);
                Check(KeywordGroups.Format, FormatKeyword.Check);
                break;
            case JsonKind.Array:
                Check(KeywordGroups.Array, ArrayKeywords.Check);
                Check(KeywordGroups.Item, ItemKeywords.Check);
                break;
            case JsonKind.Object:
                application.Evaluation.OneWay?.Add(application);
                Check(KeywordGroups.Object, ObjectKeywords.Check);
                Check(KeywordGroups.Property, PropertyKeywords.Check);
                break;
        }

        Check(KeywordGroups.Composition, CompositionKeywords.Check);
        Check(KeywordGroups.Alternative, AlternativeKeywords.Check);
        Check(KeywordGroups.Unevaluated, UnevaluatedKeywords.Check);
        Check(KeywordGroups.Rule, ContractRules.Check);

        void Check(KeywordGroups group, Action<Application> check)
        {
            if ((groups & group) != 0)
            {
                check(application);
            }
        }
    }
}
