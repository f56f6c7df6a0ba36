namespace Contracts.Schema;

/// <summary><c>allOf</c>, <c>not</c>, <c>if</c>/<c>then</c>/<c>else</c> and <c>dependentSchemas</c>.</summary>
internal static class CompositionKeywords
{
    public static void Check(Application application)
    {
        var schema = application.Schema;
        foreach (var part in schema["allOf"]?.Items ?? [])
        {
            application.Include(part);
        }

        if (schema["not"] is { } excluded)
        {
            CheckNot(application, excluded);
        }

        if (schema["if"] is { } condition)
        {
            CheckCondition(application, condition);
        }

        foreach (var dependency in schema["dependentSchemas"]?.Members ?? [])
        {
            switch (application.Value[dependency.Name]?.Kind)
            {
                case null:
                    break;
                case JsonKind.Unknown:
                    application.Judgement.Doubt();
                    break;
                default:
                    application.IncludeConditionally(dependency.Value);
                    break;
            }
        }
    }

    private static void CheckNot(Application application, JsonNode excluded)
    {
        var judgement = application.Try(excluded);
        if (!judgement.IsCertain)
        {
            application.Judgement.Doubt();
        }
        else if (judgement.Fits)
        {
            application.Judgement.Add(Excluded(application.Subject, excluded));
        }
    }

    /// <summary>Where a schema only excludes one member, the member is what is wrong.</summary>
    private static SchemaViolation Excluded(Subject subject, JsonNode excluded)
    {
        const string Keyword = "not";
        if (subject.Value.Kind == JsonKind.Object && excluded is { Members.Count: 1 } && excluded["required"]?.Items is { Count: 1 } names && names[0].Kind == JsonKind.String)
        {
            var member = subject.Value.Members.Last(member => member.Name == names[0].StringValue);
            return new(Keyword, subject.Member(member).Path, member.NameSpan, $"'{member.Name}' must not be given in {subject.Mention}.")
            {
                ConditionPath = subject.Path,
            };
        }

        return subject.Violation(Keyword, $"{subject.Shown} is what {subject.Mention} must not be.");
    }

    private static void CheckCondition(Application application, JsonNode condition)
    {
        var judgement = application.Try(condition);
        if (judgement.Fits && !judgement.IsCertain)
        {
            application.Judgement.Doubt();
            return;
        }

        if (judgement.Fits)
        {
            application.Judgement.IncludeEvaluated(judgement);
        }

        if (application.Schema[judgement.Fits ? "then" : "else"] is { } consequence)
        {
            application.IncludeConditionally(consequence);
        }
    }
}
