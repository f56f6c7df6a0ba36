namespace Contracts.Schema;

/// <summary><c>type</c>, <c>enum</c>, <c>const</c> and <c>x-extensible-enum</c>: what a value of any kind may be.</summary>
internal static class ValueKeywords
{
    /// <summary>Judges <c>type</c>; an unknown type is no reason to refuse a value.</summary>
    /// <returns>Whether the value is of the type.</returns>
    public static bool CheckType(Application application)
    {
        var subject = application.Subject;
        if (application.Schema["type"] is not { } type || (type.Kind == JsonKind.String && IsOfType(subject.Value, type.StringValue)))
        {
            return true;
        }

        IReadOnlyList<JsonNode> types = type.Kind == JsonKind.Array ? type.Items : [type];
        if (types.Count == 0 || types.Any(one => one.Kind != JsonKind.String || IsOfType(subject.Value, one.StringValue)))
        {
            return true;
        }

        var expected = string.Join(" or ", types.Select(one => Messages.WithArticle(one.StringValue)));
        application.Report("type", subject.Value.Kind == JsonKind.Null
            ? $"{subject.Title} is null; it takes {expected}."
            : $"{subject.Shown} is {Messages.KindOf(subject.Value)}; {subject.Mention} takes {expected}.");
        return false;
    }

    public static void Check(Application application)
    {
        var (schema, subject) = (application.Schema, application.Subject);
        if (schema["enum"] is { Kind: JsonKind.Array } allowed)
        {
            Check("enum", "an allowed value", "Allowed", allowed.Items, ViolationSeverity.Error);
        }

        if (schema["const"] is { } constant)
        {
            Check("const", "an allowed value", "Allowed", [constant], ViolationSeverity.Error);
        }

        if (schema["x-extensible-enum"] is { Kind: JsonKind.Array } known)
        {
            Check("x-extensible-enum", "a known value", "Known", known.Items, ViolationSeverity.Warning);
        }

        void Check(string keyword, string what, string label, IReadOnlyList<JsonNode> values, ViolationSeverity severity)
        {
            if (!subject.Value.IsKnown)
            {
                application.Judgement.Doubt();
            }
            else if (!values.Any(value => JsonEquality.AreEqual(value, subject.Value)))
            {
                application.Judgement.Add(NotAmong(subject, keyword, what, label, values, severity));
            }
        }
    }

    /// <summary>What is to say of a value that is not one of <paramref name="values"/>.</summary>
    public static SchemaViolation NotAmong(
        Subject subject, string keyword, string what, string label, IReadOnlyList<JsonNode> values, ViolationSeverity severity = ViolationSeverity.Error)
    {
        var nearest = Suggestion.Nearest(subject.Value, values);
        var suggestion = nearest is null ? "." : $"; did you mean {Messages.Show(nearest)}?";
        var place = subject.Name is null ? "" : " of " + subject.Mention;
        var message = $"{subject.Shown} is not {what}{place}{suggestion} {label}: {Messages.List(values)}.";
        return subject.Violation(keyword, message, severity) with { Allowed = values, Nearest = nearest };
    }

    private static bool IsOfType(JsonNode value, string type) =>
        type switch
        {
            "null" => value.Kind == JsonKind.Null,
            "boolean" => value.Kind == JsonKind.Boolean,
            "integer" => value.Kind == JsonKind.Number && value.NumberValue.IsInteger,
            "number" => value.Kind == JsonKind.Number,
            "string" => value.Kind == JsonKind.String,
            "array" => value.Kind == JsonKind.Array,
            "object" => value.Kind == JsonKind.Object,
            _ => true,
        };
}
