using System.Globalization;
using System.Security;
using System.Text;

namespace UniAll.Contracts.Sample.Tests;

/// <summary>Draws a program and the warnings under it, as an editor shows them, as SVG.</summary>
internal static class WarningPicture
{
    private const double CharacterWidth = 8.4;
    private const int LineHeight = 22;
    private const int Margin = 20;
    private const int Width = 860;

    public static string Draw(string source, IReadOnlyList<Warning> warnings)
    {
        var picture = new StringBuilder();
        var y = Margin + LineHeight;
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            picture.Append(Text(lines[i], y, "code"));
            foreach (var warning in warnings.Where(warning => warning.Line == i))
            {
                picture.Append(Squiggle(warning, y));
                foreach (var line in Wrap($"{warning.Severity} {warning.Id}: {warning.Message}"))
                {
                    y += LineHeight;
                    picture.Append(Text("      " + line, y, "warning"));
                }

                y += 6;
            }

            y += LineHeight;
        }

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y}" viewBox="0 0 {Width} {y}" role="img" aria-label="Wrong literals, underlined, with the analyzer's warnings">
              <style>text {"{ font: 14px ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace; white-space: pre }"} .code {"{ fill: #d4d4d4 }"} .warning {"{ fill: #e2c08d }"} path {"{ fill: none; stroke: #d7a43b; stroke-width: 1.4 }"}</style>
              <rect width="{Width}" height="{y}" rx="8" fill="#1e1e1e"/>
            {picture}</svg>
            """.ReplaceLineEndings("\n");
    }

    /// <summary>One line; its length is fixed, so that the underlines fit whatever the font.</summary>
    private static string Text(string line, int y, string style)
    {
        if (line.Length == 0)
        {
            return "";
        }

        var indent = line.Length - line.TrimStart().Length;
        var text = line.TrimStart();
        return $"""  <text class="{style}" x="{X(indent)}" y="{y}" textLength="{Number(text.Length * CharacterWidth)}">{SecurityElement.Escape(text)}</text>""" + "\n";
    }

    private static string Squiggle(Warning warning, int y)
    {
        var path = new StringBuilder($"M{X(warning.Column)} {y + 5}");
        var waves = (int)(warning.Length * CharacterWidth / 4);
        for (var i = 0; i < waves; i++)
        {
            path.Append(i % 2 == 0 ? "l4 -3" : "l4 3");
        }

        return $"""  <path d="{path}"/>""" + "\n";
    }

    private static IEnumerable<string> Wrap(string text)
    {
        const int Longest = 88;
        while (text.Length > Longest)
        {
            var cut = text.LastIndexOf(' ', Longest);
            yield return text[..cut];
            text = text[(cut + 1)..];
        }

        yield return text;
    }

    private static string X(int column) => Number(Margin + (column * CharacterWidth));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
