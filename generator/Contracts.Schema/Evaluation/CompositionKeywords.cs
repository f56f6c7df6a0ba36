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
            if (application.Value[dependency.Name] is not null)
            {
                application.Include(dependency.Value);
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
            application.Report("not", $"{application.Subject.Shown} is what {application.Subject.Mention} must not be.");
        }
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
            application.Include(consequence);
        }
    }
}
