namespace Contracts.Schema;

/// <summary>All keywords, in the order in which messages come.</summary>
internal static class Keywords
{
    public static void Check(Application application)
    {
        ReferenceKeywords.Check(application);

        // A value of another type fails every other keyword as well; one message is enough.
        if (!ValueKeywords.CheckType(application))
        {
            return;
        }

        ValueKeywords.Check(application);
        switch (application.Value.Kind)
        {
            case JsonKind.Number:
                NumberKeywords.Check(application);
                FormatKeyword.Check(application);
                break;
            case JsonKind.String:
                StringKeywords.Check(application);
                FormatKeyword.Check(application);
                break;
            case JsonKind.Array:
                ArrayKeywords.Check(application);
                ItemKeywords.Check(application);
                break;
            case JsonKind.Object:
                ObjectKeywords.Check(application);
                PropertyKeywords.Check(application);
                break;
        }

        CompositionKeywords.Check(application);
        AlternativeKeywords.Check(application);
        UnevaluatedKeywords.Check(application);
        ContractRules.Check(application);
    }
}
