namespace Contracts.Schema;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>: what the members of an object may be.</summary>
internal static class PropertyKeywords
{
    public static void Check(Application application)
    {
        if (!application.Value.IsComplete && SpeaksOfOthers(application.Schema, application.Value))
        {
            application.Judgement.Doubt();
        }

        var properties = application.Schema["properties"];
        var patterns = application.Schema["patternProperties"];
        var additional = application.Schema["additionalProperties"];
        var members = application.Value.Members;
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            var isNamed = CheckNamed(application, properties, member, i);
            if ((patterns is null || !CheckPatterns(application, patterns, member, i)) && !isNamed && additional is not null)
            {
                CheckAdditional(application, "additionalProperties", additional, member, i);
            }
        }
    }

    /// <summary>Judges a member that no other keyword speaks of.</summary>
    public static void CheckAdditional(Application application, string keyword, JsonNode schema, JsonMember member, int index)
    {
        if (schema is { Kind: JsonKind.Boolean, BooleanValue: false } && member.Value.Kind != JsonKind.Unknown)
        {
            application.Judgement.Add(NoMember(application, keyword, member));
            application.SetEvaluated(index);
        }
        else if (schema.Kind is JsonKind.Boolean or JsonKind.Object)
        {
            application.IncludePart(schema, application.Subject.Member(member), index);
        }
    }

    /// <summary>Whether the schema speaks of members that are not named in a value, and may be there.</summary>
    private static bool SpeaksOfOthers(JsonNode schema, JsonNode value) =>
        schema["patternProperties"] is not null
        || schema["additionalProperties"] is { Kind: JsonKind.Object } or { Kind: JsonKind.Boolean, BooleanValue: false }
        || (schema["properties"]?.Members ?? []).Any(property => value[property.Name]?.Kind == JsonKind.Unknown);

    private static bool CheckNamed(Application application, JsonNode? properties, JsonMember member, int index)
    {
        if (properties?[member.Name] is not { } schema)
        {
            return false;
        }

        application.IncludePart(schema, application.Subject.Member(member), index);
        return true;
    }

    /// <returns>Whether a pattern speaks of the member, or may do so.</returns>
    private static bool CheckPatterns(Application application, JsonNode patterns, JsonMember member, int index)
    {
        var isCovered = false;
        foreach (var pattern in patterns.Members)
        {
            var matches = application.Matches(pattern.Name, member.Name);
            isCovered |= matches != false;
            if (matches == true)
            {
                application.IncludePart(pattern.Value, application.Subject.Member(member), index);
            }
        }

        return isCovered;
    }

    private static SchemaViolation NoMember(Application application, string keyword, JsonMember member)
    {
        var nearest = application.Judgement.Violations.Count < MostSuggestions
            ? Suggestion.Nearest(member.Name, KnownNames.Of(application))
            : null;
        var suggestion = nearest is null ? "." : $"; did you mean '{nearest}'?";
        var unknown = application.Subject.Member(member);
        return new(keyword, unknown.Path, member.NameSpan, $"'{member.Name}' is no member of {application.Subject.Mention}{suggestion}")
        {
            NearestName = nearest,
        };
    }

    /// <summary>Somebody with so many wrong names has sent something else, and looking for similar ones takes time.</summary>
    private const int MostSuggestions = 50;
}
