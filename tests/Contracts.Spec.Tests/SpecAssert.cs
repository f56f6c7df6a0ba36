using System.Globalization;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests;

/// <summary>Asserts what <c>contracts check</c> says.</summary>
internal static class SpecAssert
{
    /// <summary>Stands in front of the place where a finding is expected.</summary>
    private const char Marker = '§';

    /// <summary>Asserts that a contract has just these findings: one at each marker <c>§</c>, in the order of the markers.</summary>
    /// <param name="markedText">The contract with markers, which are taken out.</param>
    /// <param name="findings"><c>OAC104: message</c> for errors, <c>warning OAC105: …</c>; a message that ends in <c>…</c> may go on.</param>
    public static void Finds(string markedText, params string[] findings) => FindsIn("spec.yaml", markedText, findings);

    public static void FindsIn(string fileName, string markedText, params string[] findings)
    {
        var (text, places) = TakeMarkers(markedText);
        Assert.Equal(findings.Length, places.Count);
        using var folder = new TemporaryFolder();
        var path = folder.Write(fileName, text);
        var output = new StringWriter();
        var exitCode = CommandLine.Run(["check", path], output, TextWriter.Null);

        var expected = places.Zip(findings, (place, finding) => path + place + ": " + (finding.StartsWith("warning", StringComparison.Ordinal) ? "" : "error ") + finding).ToList();
        var actual = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            var isOpen = expected[i].EndsWith('…');
            var start = expected[i].TrimEnd('…');
            actual[i] = isOpen && actual[i].StartsWith(start, StringComparison.Ordinal) ? expected[i] : actual[i];
        }

        Assert.Equal(expected, actual);
        Assert.Equal(expected.Exists(line => line.Contains(": error ", StringComparison.Ordinal)) ? 1 : 0, exitCode);
    }

    private static (string Text, List<string> Places) TakeMarkers(string markedText)
    {
        var places = new List<string>();
        var (line, column) = (1, 1);
        foreach (var c in markedText)
        {
            if (c == Marker)
            {
                places.Add(string.Create(CultureInfo.InvariantCulture, $"({line},{column})"));
                continue;
            }

            (line, column) = c == '\n' ? (line + 1, 1) : (line, c == '\uFEFF' ? column : column + 1);
        }

        return (markedText.Replace(Marker.ToString(), "", StringComparison.Ordinal), places);
    }
}
