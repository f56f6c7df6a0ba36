using Contracts.Benchmarks.Measuring;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Workloads;

namespace Contracts.Benchmarks.Suites;

/// <summary>Time and memory of <c>contracts check</c> and <c>contracts prepare</c> by the size of the contract, each run in a process of its own.</summary>
internal sealed class SpecGrowth : Suite
{
    public override string Name => "spec-growth";

    public override string Question => "How do time and memory grow with the contract?";

    public override Report Run(Options options)
    {
        int[] sizes = options.IsQuick
            ? [10_000, 100_000, 1_000_000, 10_000_000]
            : [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000, 30_000_000];

        // Beyond, NSwag takes minutes.
        var largestForNSwag = options.IsQuick ? 100_000 : 3_000_000;
        var points = sizes.Select(size => Measure(size, runsNSwag: size <= largestForNSwag)).ToList();
        return new Report(
            ["contract", "check", "prepare", "both", "both per MB", "peak memory", "NSwag on the prepared document", "its peak memory"],
            [.. points.Select(Row)],
            [
                new Chart("Time by size", Size, new Axis("seconds", IsLogarithmic: true), Lines(points, measured => measured.Elapsed.TotalSeconds)),
                new Chart("Peak memory by size", Size, new Axis("MB", IsLogarithmic: true), Lines(points, measured => Figures.Megabytes(measured.PeakBytes))),
            ],
            "Each figure is of a process of its own, start included; the time per MB of a small contract is mostly that start.");
    }

    private static Axis Size { get; } = new("size of the contract in MB", IsLogarithmic: true);

    private static Point Measure(int size, bool runsNSwag)
    {
        using var folder = new TemporaryFolder();
        var spec = folder.Write("spec.yaml", SpecOfSize.Write(size));
        var check = Measured.DotNet(folder.FullName, Kit.Tool, "check", spec);
        var prepare = Measured.DotNet(folder.FullName, Kit.Tool, "prepare", spec, "--output", NSwagSettings.Prepared);
        return new Point(new FileInfo(spec).Length, check, prepare, runsNSwag ? RunNSwag(folder) : null);
    }

    private static Measured RunNSwag(TemporaryFolder folder)
    {
        NSwagSettings.WriteTo(folder);
        return Measured.DotNet(folder.FullName, Kit.NSwag, "run", NSwagSettings.FileName, "/variables:Output=Growth.g.cs");
    }

    private static IReadOnlyList<string> Row(Point point)
    {
        var both = point.Check + point.Prepare;
        return
        [
            Figures.Size(point.Size),
            Figures.Seconds(point.Check.Elapsed),
            Figures.Seconds(point.Prepare.Elapsed),
            Figures.Seconds(both.Elapsed),
            Figures.Seconds(both.Elapsed / Figures.Megabytes(point.Size)),
            Figures.Size(both.PeakBytes),
            point.NSwag is { } nswag ? Figures.Seconds(nswag.Elapsed) : "–",
            point.NSwag is { } memory ? Figures.Size(memory.PeakBytes) : "–",
        ];
    }

    private static List<Line> Lines(List<Point> points, Func<Measured, double> value) =>
        [
            new Line("check + prepare", [.. points.Select(point => (Figures.Megabytes(point.Size), value(point.Check + point.Prepare)))]),
            new Line("NSwag", [.. points.Where(point => point.NSwag is not null).Select(point => (Figures.Megabytes(point.Size), value(point.NSwag!.Value)))]),
        ];

    private sealed record Point(long Size, Measured Check, Measured Prepare, Measured? NSwag);
}
