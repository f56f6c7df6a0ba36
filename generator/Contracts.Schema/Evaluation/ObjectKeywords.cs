namespace Contracts.Schema;

/// <summary><c>required</c>, <c>dependentRequired</c>, <c>minProperties</c>, <c>maxProperties</c> and <c>propertyNames</c>.</summary>
internal static class ObjectKeywords
{
    public static void Check(Application application)
    {
        CheckRequired(application);
        CheckCount(application);
        CheckDependentRequired(application);
        if (application.Schema["propertyNames"] is { } names)
        {
            CheckNames(application, names);
        }
    }

    private static void CheckCount(Application application)
    {
        var known = 0;
        for (var i = 0; i < application.Value.Members.Count; i++)
        {
            known += application.Value.Members[i].Value.Kind == JsonKind.Unknown ? 0 : 1;
        }

        Limits.Check(application, "minProperties", "maxProperties", "property", known, application.Value.IsComplete ? application.Value.Members.Count : null);
    }

    private static void CheckRequired(Application application)
    {
        var subject = application.Subject;
        foreach (var name in Names(application.Schema["required"]))
        {
            RequireMember(application, "required", name, $"'{name}' is required{(subject.Name is null ? "" : " in " + subject.Mention)} and missing.");
        }
    }

    private static void RequireMember(Application application, string keyword, string name, string message)
    {
        switch (application.Value[name]?.Kind)
        {
            case null when application.Evaluation.OneWay?.Contains(application.Subject, name) != true:
                application.Judgement.Add(application.Subject.Violation(keyword, message) with { MissingMember = name });
                break;
            case JsonKind.Unknown:
                application.Judgement.Doubt();
                break;
        }
    }

    private static void CheckDependentRequired(Application application)
    {
        foreach (var dependency in application.Schema["dependentRequired"]?.Members ?? [])
        {
            switch (application.Value[dependency.Name]?.Kind)
            {
                case null:
                    break;
                case JsonKind.Unknown:
                    application.Judgement.Doubt();
                    break;
                default:
                    foreach (var name in Names(dependency.Value))
                    {
                        RequireMember(application, "dependentRequired", name, $"'{name}' is required together with '{dependency.Name}' and missing.");
                    }

                    break;
            }
        }
    }

    private static void CheckNames(Application application, JsonNode schema)
    {
        if (!application.Value.IsComplete)
        {
            application.Judgement.Doubt();
        }

        foreach (var member in application.Value.Members)
        {
            if (member.Value.Kind == JsonKind.Unknown)
            {
                application.Judgement.Doubt();
                continue;
            }

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
