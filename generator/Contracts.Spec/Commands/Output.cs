using System.Globalization;

namespace Contracts.Spec.Commands;

/// <summary>Writes findings in MSBuild's canonical format, which builds and editors turn into links.</summary>
internal static class Output
{
    public static void Write(TextWriter output, SourceFiles files, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var severity = finding.IsWarning ? "warning" : "error";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Of(finding.Span).ShownPath}({finding.Span.Line},{finding.Span.Column}): {severity} {finding.Id}: {OneLine(finding.Message)}"));
        }
    }

    /// <summary>Text that can't break a line, whatever it holds.</summary>
    public static string OneLine(string message) => string.Concat(message.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
