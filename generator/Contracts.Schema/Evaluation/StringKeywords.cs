using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary><c>minLength</c>, <c>maxLength</c> (in Unicode code points) and <c>pattern</c> (ECMA-262).</summary>
internal static class StringKeywords
{
    public static void Check(JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        var value = subject.Value.StringValue;
        var length = CodePoints(value);
        if (Limit(schema, "minLength") is { } least && length < least)
        {
            violations.Add(subject.Violation("minLength", $"{subject.Title} has {Messages.Count(length, "character")}; it needs at least {least}."));
        }

        if (Limit(schema, "maxLength") is { } most && length > most)
        {
            violations.Add(subject.Violation("maxLength", $"{subject.Title} has {Messages.Count(length, "character")}; it takes at most {most}."));
        }

        if (schema.GetString("pattern") is { } pattern && !Matches(pattern, value))
        {
            violations.Add(subject.Violation("pattern", $"{subject.Shown} does not match the pattern of {subject.Mention}: {pattern}"));
        }
    }

    /// <summary>A non-negative integer keyword; <see langword="null"/> where it is absent or beyond what any text can reach.</summary>
    public static int? Limit(JsonNode schema, string keyword) =>
        schema[keyword] is { Kind: JsonKind.Number } limit && limit.NumberValue.TryGetInt32(out var number) ? number : null;

    private static int CodePoints(string value)
    {
        var count = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }

            count++;
        }

        return count;
    }

    private static bool Matches(string pattern, string value)
    {
        try
        {
            return EcmaPattern.Find(pattern)?.IsMatch(value) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            // Not known in reasonable time is not known.
            return true;
        }
    }
}
