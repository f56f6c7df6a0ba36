namespace Contracts.Benchmarks.Reporting;

/// <summary>The answer that a suite measured.</summary>
/// <param name="Columns">The heads of the table.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Charts">What to draw.</param>
/// <param name="Notes">What to know when reading it.</param>
internal sealed record Report(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<Chart> Charts, string Notes);

/// <summary>Lines over two axes.</summary>
/// <param name="Title">The title.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Lines">The lines, each with its name.</param>
/// <param name="Limit">A value of Y that is not to be passed; <see langword="null"/> where there is none.</param>
internal sealed record Chart(string Title, Axis X, Axis Y, IReadOnlyList<Line> Lines, double? Limit = null);

internal sealed record Line(string Name, IReadOnlyList<(double X, double Y)> Points);

/// <summary>An axis.</summary>
/// <param name="Title">What it shows, with the unit.</param>
/// <param name="IsLogarithmic">Whether each step multiplies.</param>
internal sealed record Axis(string Title, bool IsLogarithmic = false);
