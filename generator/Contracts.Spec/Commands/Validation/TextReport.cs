using System.Globalization;

namespace Contracts.Spec.Commands.Validation;

/// <summary>Writes findings in MSBuild's canonical format.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, IEnumerable<PayloadFinding> findings)
    {
        foreach (var finding in findings)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.File}({finding.Span.Line},{finding.Span.Column}): {finding.Severity} {finding.Id}: {finding.Violation.Message}");
            output.WriteLine(Output.OneLine(line));
        }
    }
}
