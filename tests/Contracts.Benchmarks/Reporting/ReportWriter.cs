using System.Globalization;
using System.Runtime.InteropServices;

namespace Contracts.Benchmarks.Reporting;

/// <summary>Writes a report as Markdown with its charts beside it.</summary>
internal static class ReportWriter
{
    public static void Write(string folder, Suite suite, Report report)
    {
        Directory.CreateDirectory(folder);
        var images = report.Charts.Select((chart, i) => (Chart: chart, File: report.Charts.Count == 1 ? $"{suite.Name}.svg" : $"{suite.Name}-{i + 1}.svg")).ToList();
        foreach (var (chart, file) in images)
        {
            File.WriteAllText(Path.Combine(folder, file), SvgChart.Draw(chart));
        }

        var text = string.Join("\n\n", [$"# {suite.Question}", Table(report), .. images.Select(image => $"![{image.Chart.Title}]({image.File})"), report.Notes, Machine]);
        File.WriteAllText(Path.Combine(folder, suite.Name + ".md"), text + "\n");
    }

    public static string Table(Report report)
    {
        IEnumerable<IReadOnlyList<string>> rows = [report.Columns, [.. report.Columns.Select((_, i) => i == 0 ? "---" : "---:")], .. report.Rows];
        return string.Join("\n", rows.Select(row => "| " + string.Join(" | ", row) + " |"));
    }

    private static string Machine =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Measured on {DateTime.UtcNow:yyyy-MM-dd} with {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture}), {Environment.ProcessorCount} processors.");
}
