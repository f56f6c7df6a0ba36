namespace Contracts.Schema;

/// <summary><c>minLength</c>, <c>maxLength</c> (in Unicode code points) and <c>pattern</c> (ECMA-262).</summary>
internal static class StringKeywords
{
    public static void Check(Application application)
    {
        var subject = application.Subject;
        var value = subject.Value.StringValue;
        var length = CodePoints(value);
        Limits.Check(application, "minLength", "maxLength", "character", length, length);
        if (application.Schema.GetString("pattern") is { } pattern && application.Matches(pattern, value) == false)
        {
            application.Report("pattern", $"{subject.Shown} does not match the pattern of {subject.Mention}: {pattern}");
        }
    }

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
}
