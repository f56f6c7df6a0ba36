namespace Contracts.Schema;

/// <summary><c>anyOf</c> and <c>oneOf</c>.</summary>
internal static class AlternativeKeywords
{
    public static void Check(Application application)
    {
        Check(application, "anyOf");
        Check(application, "oneOf");
    }

    private static void Check(Application application, string keyword)
    {
        var alternatives = application.Schema[keyword]?.Items ?? [];
        if (alternatives.Count == 0)
        {
            return;
        }

        var results = alternatives.Select(application.Try).ToList();
        var fitting = results.FindAll(result => result.Fits);
        var certain = fitting.Count(result => result.IsCertain);
        if (fitting.Count == 0)
        {
            ReportNone(application, keyword, results);
        }
        else if (keyword == "oneOf" && certain > 1)
        {
            application.Report(keyword, $"{application.Subject.Shown} fits {certain} alternatives of {application.Subject.Mention}; it has to fit exactly one.");
        }
        else
        {
            Include(application, fitting);
        }
    }

    private static void Include(Application application, List<Judgement> fitting)
    {
        var (judgement, path) = (application.Judgement, application.Subject.Path);
        fitting.ForEach(judgement.IncludeEvaluated);
        if (fitting.Exists(result => !result.IsCertain))
        {
            judgement.Doubt();
        }

        // Advice of an alternative counts only where every fitting alternative gives some: else the value is known to one of them. Of a part of
        // the value it is given because the rest fits this alternative and no other.
        judgement.IncludeViolations(
            fitting.Find(result => result.Violations.Count == 0) ?? fitting[0],
            violation => violation.InstancePath == path ? violation : violation with { ConditionPath = path });
    }

    private static void ReportNone(Application application, string keyword, List<Judgement> results)
    {
        var subject = application.Subject;
        if (results.TrueForAll(result => result.Violations.All(violation => violation.Keyword is "enum" or "const" && violation.InstancePath == subject.Path)))
        {
            var allowed = KnownValues.Of(application.Schema, reference => application.Evaluation.Resolve(reference, application.Scope)?.Schema);
            application.Judgement.Add(ValueKeywords.NotAmong(subject, "enum", "an allowed value", "Allowed", allowed));
        }
        else
        {
            var nearest = results.OrderBy(result => result.Violations.Count).First();
            var reason = nearest.Violations.First(violation => !violation.IsAdvice);
            application.Report(keyword, $"{subject.Shown} fits no alternative of {subject.Mention}. The nearest one says: {reason.Message}");
        }
    }
}
