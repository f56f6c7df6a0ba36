namespace Contracts.Schema;

/// <summary><c>format</c> as an assertion. A format that is not known says nothing.</summary>
internal static class FormatKeyword
{
    public static void Check(Application application)
    {
        if (application.Evaluation.AssertsFormat
            && application.Schema.GetString("format") is { } name
            && Format.Find(name) is { } format
            && !format.Allows(application.Value))
        {
            var subject = application.Subject;
            application.Report("format", $"{subject.Shown} is not {format.Description}, as {subject.Mention} has to be; {format.Example} is one.");
        }
    }
}
