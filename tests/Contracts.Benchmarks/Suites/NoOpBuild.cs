using Contracts.Benchmarks.Measuring;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Workloads;

namespace Contracts.Benchmarks.Suites;

/// <summary>A build in which nothing changed: a project with the kit beside the same project without it.</summary>
internal sealed class NoOpBuild : Suite
{
    private const double LimitInMilliseconds = 30;

    public override string Name => "no-op-build";

    public override string Question => "What does the kit add to a build in which nothing changed?";

    public override Report Run(Options options)
    {
        using var with = BuildProject.WithKit();
        with.Build();
        using var without = BuildProject.WithoutKit(with);
        without.Build();
        var pairs = Pairs.Run(options.IsQuick ? 20 : 100, with.Build, without.Build);
        return new Report(
            ["time", "pairs", "with the kit", "without", "median of the differences", "middle half of them", "limit"],
            [Row("from start to end", pairs), Row("of processors", pairs.ByProcessor)],
            [
                new Chart(
                    "Difference within each pair, in order of size",
                    new Axis("pair"),
                    new Axis("ms"),
                    [new Line("with − without", [.. pairs.Differences.Select((difference, i) => (i + 1.0, difference))])],
                    LimitInMilliseconds),
            ],
            "`dotnet build --no-restore` of a small project for net10.0, in turn with and without the kit; the one without compiles the same generated file. The time of processors tells more where the machine has other work.");
    }

    private static IReadOnlyList<string> Row(string time, Pairs pairs)
    {
        var (low, high) = pairs.Quartiles;
        return
        [
            time,
            Figures.Number(pairs.Count),
            Figures.Milliseconds(pairs.MedianOfFirst),
            Figures.Milliseconds(pairs.MedianOfSecond),
            Figures.Milliseconds(pairs.MedianDifference),
            $"{Figures.Milliseconds(low)} to {Figures.Milliseconds(high)}",
            Figures.Milliseconds(LimitInMilliseconds),
        ];
    }
}
