namespace Contracts.Schema;

/// <summary><c>required</c>, <c>properties</c>, <c>additionalProperties</c>, <c>minProperties</c>, <c>maxProperties</c> and <c>dependentRequired</c>.</summary>
internal static class ObjectKeywords
{
    public static void Check(SchemaEvaluator evaluator, JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        CheckRequired(schema["required"], subject, violations);
        CheckCounts(schema, subject, violations);
        CheckDependentRequired(schema, subject, violations);

        var properties = schema["properties"];
        // Patterns would have to be known to tell what is additional.
        var additional = schema["patternProperties"] is null ? schema["additionalProperties"] : null;
        foreach (var member in subject.Value.Members)
        {
            if (properties?[member.Name] is { } property)
            {
                evaluator.Evaluate(property, subject.Member(member.Name, member.Value), violations);
            }
            else if (additional is { Kind: JsonKind.Boolean, BooleanValue: false })
            {
                violations.Add(Unknown(subject, member, properties));
            }
            else if (additional is { Kind: JsonKind.Object })
            {
                evaluator.Evaluate(additional, subject.Member(member.Name, member.Value), violations);
            }
        }
    }

    private static SchemaViolation Unknown(Subject subject, JsonMember member, JsonNode? properties)
    {
        var nearest = Suggestion.Nearest(member.Name, properties?.Members.Select(property => property.Name).ToList() ?? []);
        var suggestion = nearest is null ? "." : $"; did you mean '{nearest}'?";
        var unknown = subject.Member(member.Name, member.Value);
        return new("additionalProperties", unknown.Path, member.NameSpan, $"'{member.Name}' is no member of {subject.Mention}{suggestion}");
    }

    private static void CheckRequired(JsonNode? required, Subject subject, List<SchemaViolation> violations)
    {
        foreach (var name in Names(required))
        {
            if (subject.Value[name] is null)
            {
                violations.Add(subject.Violation("required", $"'{name}' is required{(subject.Name is null ? "" : " in " + subject.Mention)} and missing."));
            }
        }
    }

    private static void CheckCounts(JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        var count = subject.Value.Members.Count;
        if (StringKeywords.Limit(schema, "minProperties") is { } least && count < least)
        {
            violations.Add(subject.Violation("minProperties", $"{subject.Title} has {Messages.Count(count, "property")}; it needs at least {least}."));
        }

        if (StringKeywords.Limit(schema, "maxProperties") is { } most && count > most)
        {
            violations.Add(subject.Violation("maxProperties", $"{subject.Title} has {Messages.Count(count, "property")}; it takes at most {most}."));
        }
    }

    private static void CheckDependentRequired(JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        foreach (var dependency in schema["dependentRequired"]?.Members ?? [])
        {
            if (subject.Value[dependency.Name] is null)
            {
                continue;
            }

            foreach (var name in Names(dependency.Value))
            {
                if (subject.Value[name] is null)
                {
                    violations.Add(subject.Violation("dependentRequired", $"'{name}' is required together with '{dependency.Name}' and missing."));
                }
            }
        }
    }

    private static IEnumerable<string> Names(JsonNode? list) =>
        (list?.Items ?? []).Where(item => item.Kind == JsonKind.String).Select(item => item.StringValue);
}
