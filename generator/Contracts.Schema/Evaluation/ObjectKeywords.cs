namespace Contracts.Schema;

/// <summary><c>required</c>, <c>dependentRequired</c>, <c>minProperties</c>, <c>maxProperties</c> and <c>propertyNames</c>.</summary>
internal static class ObjectKeywords
{
    public static void Check(Application application)
    {
        CheckRequired(application);
        Limits.Check(application, "minProperties", "maxProperties", application.Value.Members.Count, "property");
        CheckDependentRequired(application);
        if (application.Schema["propertyNames"] is { } names)
        {
            CheckNames(application, names);
        }
    }

    private static void CheckRequired(Application application)
    {
        var subject = application.Subject;
        foreach (var name in Names(application.Schema["required"]))
        {
            if (subject.Value[name] is null)
            {
                application.Report("required", $"'{name}' is required{(subject.Name is null ? "" : " in " + subject.Mention)} and missing.");
            }
        }
    }

    private static void CheckDependentRequired(Application application)
    {
        foreach (var dependency in application.Schema["dependentRequired"]?.Members ?? [])
        {
            if (application.Value[dependency.Name] is null)
            {
                continue;
            }

            foreach (var name in Names(dependency.Value))
            {
                if (application.Value[name] is null)
                {
                    application.Report("dependentRequired", $"'{name}' is required together with '{dependency.Name}' and missing.");
                }
            }
        }
    }

    private static void CheckNames(Application application, JsonNode schema)
    {
        foreach (var member in application.Value.Members)
        {
            var name = application.Subject.MemberName(member);
            var judgement = application.TryPart(schema, name);
            if (!judgement.IsCertain)
            {
                application.Judgement.Doubt();
            }

            foreach (var violation in judgement.Violations)
            {
                var message = $"{application.Subject.Title} can't have a member '{member.Name}': {violation.Message}";
                application.Judgement.Add(name.Violation("propertyNames", message, violation.Severity));
            }
        }
    }

    private static IEnumerable<string> Names(JsonNode? list) =>
        (list?.Items ?? []).Where(item => item.Kind == JsonKind.String).Select(item => item.StringValue);
}
