using System.Globalization;
using System.Xml.Linq;

namespace Contracts.Benchmarks.Reporting;

/// <summary>Draws a chart as SVG, readable on a light and on a dark page.</summary>
internal static class SvgChart
{
    private const double Width = 720, Height = 400, Left = 70, Right = 230, Top = 46, Bottom = 56;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Colors = ["#2563eb", "#d97706", "#059669", "#7c3aed", "#be185d"];

    public static string Draw(Chart chart)
    {
        var points = chart.Lines.SelectMany(line => line.Points).ToList();
        var x = new Scale(chart.X, points.Select(point => point.X), Left, Width - Right);
        var y = new Scale(chart.Y, points.Select(point => point.Y).Concat(chart.Limit is { } limit ? [limit] : []), Height - Bottom, Top);
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", Invariant($"0 0 {Width} {Height}")),
            new XAttribute("font-family", "system-ui, sans-serif"),
            new XAttribute("font-size", 12),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("fill", "#ffffff")),
            Text(Left, 24, chart.Title, "start", new XAttribute("font-size", 15), new XAttribute("font-weight", 600)),
            x.Ticks.Select(tick => (object[])[Rule(x.At(tick), Top, x.At(tick), Height - Bottom), Text(x.At(tick), Height - Bottom + 18, Figures.Number(tick), "middle")]),
            y.Ticks.Select(tick => (object[])[Rule(Left, y.At(tick), Width - Right, y.At(tick)), Text(Left - 8, y.At(tick) + 4, Figures.Number(tick), "end")]),
            Text((Left + Width - Right) / 2, Height - 14, chart.X.Title, "middle"),
            Text(16, (Top + Height - Bottom) / 2, chart.Y.Title, "middle", new XAttribute("transform", Invariant($"rotate(-90 16 {(Top + Height - Bottom) / 2})"))),
            chart.Limit is { } most ? Limit(y.At(most)) : [],
            chart.Lines.Select((line, i) => DrawLine(line, Colors[i % Colors.Length], x, y))).ToString() + "\n";
    }

    private static object[] DrawLine(Line line, string color, Scale x, Scale y)
    {
        var last = line.Points[^1];
        return
        [
            new XElement(
                Svg + "polyline",
                new XAttribute("points", string.Join(' ', line.Points.Select(point => Invariant($"{x.At(point.X):F1},{y.At(point.Y):F1}")))),
                new XAttribute("fill", "none"),
                new XAttribute("stroke", color),
                new XAttribute("stroke-width", 2)),
            line.Points.Select(point => new XElement(
                Svg + "circle",
                new XAttribute("cx", Invariant($"{x.At(point.X):F1}")),
                new XAttribute("cy", Invariant($"{y.At(point.Y):F1}")),
                new XAttribute("r", 3),
                new XAttribute("fill", color))),
            Text(x.At(last.X) + 8, y.At(last.Y) + 4, line.Name, "start", new XAttribute("fill", color)),
        ];
    }

    private static object[] Limit(double y) =>
    [
        Rule(Left, y, Width - Right, y, "#dc2626"),
        Text(Width - Right + 8, y + 4, "limit", "start", new XAttribute("fill", "#dc2626")),
    ];

    private static XElement Rule(double x1, double y1, double x2, double y2, string color = "#d4d4d8") =>
        new(
            Svg + "line",
            new XAttribute("x1", Invariant($"{x1:F1}")),
            new XAttribute("y1", Invariant($"{y1:F1}")),
            new XAttribute("x2", Invariant($"{x2:F1}")),
            new XAttribute("y2", Invariant($"{y2:F1}")),
            new XAttribute("stroke", color));

    private static XElement Text(double x, double y, string text, string anchor, params XAttribute[] more) =>
        new(Svg + "text", new XAttribute("x", Invariant($"{x:F1}")), new XAttribute("y", Invariant($"{y:F1}")), new XAttribute("text-anchor", anchor), more, text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
