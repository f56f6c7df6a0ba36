using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests;

/// <summary>What differs between two texts, line by line: <c>-</c> verified, <c>+</c> received, with the lines around it.</summary>
internal static class SnapshotDiff
{
    private const int Context = 3;
    private const int MaxLines = 200;

    public static string Render(string verified, string received)
    {
        var lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        var shown = Enumerable.Range(0, lines.Count).Where(index => IsNearChange(lines, index)).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < Math.Min(shown.Count, MaxLines); i++)
        {
            if (i > 0 && shown[i] != shown[i - 1] + 1)
            {
                text.Append("  …\n");
            }

            text.Append(Mark(lines[shown[i]].Type)).Append(lines[shown[i]].Text).Append('\n');
        }

        if (shown.Count > MaxLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"  … and {shown.Count - MaxLines} more lines\n");
        }

        return text.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        var first = Math.Max(0, index - Context);
        var last = Math.Min(lines.Count - 1, index + Context);
        return lines[first..(last + 1)].Exists(line => line.Type != ChangeType.Unchanged);
    }

    private static string Mark(ChangeType type) => type switch
    {
        ChangeType.Deleted => "- ",
        ChangeType.Inserted => "+ ",
        _ => "  ",
    };
}
