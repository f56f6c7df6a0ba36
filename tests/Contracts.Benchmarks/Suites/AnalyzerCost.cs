using System.Collections.Immutable;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Workloads;

namespace Contracts.Benchmarks.Suites;

/// <summary>What the analyzers add to a compilation, beside empty callbacks and analyzers of others.</summary>
internal sealed class AnalyzerCost : Suite
{
    private const double LimitPerSiteInMicroseconds = 10;
    private const int LargeContract = 1_400;

    public override string Name => "analyzers";

    public override string Question => "What do the analyzers add to a compilation?";

    /// <inheritdoc/>
    /// <remarks>As the compiler and editors run.</remarks>
    public override bool UsesServerCollector => true;

    public override Report Run(Options options)
    {
        var growth = Growth(options.IsQuick);
        var workloads = Workloads(options.IsQuick).Concat(growth).ToList();
        AnalyzerBenchmarks.WarmUp(growth[0]);
        var results = workloads.GroupBy(workload => workload.IsLarge).SelectMany(group => Measure(group, options))
            .ToDictionary(report => (AnalyzerCase)report.BenchmarkCase.Parameters[nameof(AnalyzerBenchmarks.Case)], report => new Result(report));
        return new Report(
            ["workload", "analyzers", "median", "standard error", "beyond the empty callbacks", "for each site", "allocated beyond them"],
            [.. Cases(workloads, options).Select(one => Row(one, results[one], results[one with { Analyzers = AnalyzerSets.Empty }]))],
            [
                new Chart(
                    "Time beyond the empty callbacks, by checked sites",
                    new Axis("checked sites"),
                    new Axis("ms"),
                    [
                        new Line(AnalyzerSets.Ours, [.. growth.Select(workload => ((double)workload.Sites, Beyond(workload)))]),
                        new Line("10 µs a site", [.. growth.Select(workload => ((double)workload.Sites, workload.Sites * LimitPerSiteInMicroseconds / 1000))]),
                    ]),
            ],
            "Roslyn's `CompilationWithAnalyzers` on one thread, by BenchmarkDotNet in one process; each run binds the code anew, which is most of the time. "
                + "The code of all of them is warm, as in an editor or in a compiler that stays in memory. "
                + "The empty callbacks are those of an analyzer that is asked about the same kinds of operations and does nothing. "
                + "CA1857 checks constant arguments and comes with the SDK; Meziantou.Analyzer is a set of many rules.");

        double Beyond(AnalyzerWorkload workload) =>
            results[new AnalyzerCase(workload, AnalyzerSets.Ours)].Median - results[new AnalyzerCase(workload, AnalyzerSets.Empty)].Median;
    }

    /// <summary>Code with more and more places where a value goes into a contract.</summary>
    private static List<AnalyzerWorkload> Growth(bool isQuick)
    {
        var contract = ContractOfSize.Write(10);
        int[] counts = isQuick ? [500, 2_000] : [1_000, 3_000, 10_000];
        return [.. counts.Select(sites => new AnalyzerWorkload($"{sites} sites", ConsumerCode.Checked(sites), contract, sites))];
    }

    private static IEnumerable<AnalyzerWorkload> Workloads(bool isQuick)
    {
        var lines = isQuick ? 2_000 : 100_000;
        var small = ContractOfSize.Write(10);
        var large = ContractOfSize.Write(LargeContract);
        var few = ConsumerCode.Unrelated(500);
        return
        [
            new($"{lines} lines, no contract", ConsumerCode.Unrelated(lines), Contract: null),
            new($"{lines} lines, contract unused", ConsumerCode.Unrelated(lines), small),
            new("500 lines, contract unused", few, small),
            new($"500 lines, contract of {LargeContract} schemas unused", few, large),
            new("10 sites, contract of 10 schemas", ConsumerCode.Checked(10), small, 10),
            new($"10 sites, contract of {LargeContract} schemas", ConsumerCode.Checked(10), large, 10),
            new("500 sites, all wrong", ConsumerCode.Checked(500, isWrong: true), small, 500),
        ];
    }

    /// <summary>Who analyzes a workload. The many rules of others take long, so in a hurry they have only one.</summary>
    private static IEnumerable<string> Sets(AnalyzerWorkload workload, bool isQuick) =>
        AnalyzerSets.All.Keys.Where(set => !isQuick || set is AnalyzerSets.Empty or AnalyzerSets.Ours || workload.Name.StartsWith("500 lines, contract unused", StringComparison.Ordinal));

    private static IEnumerable<AnalyzerCase> Cases(IEnumerable<AnalyzerWorkload> workloads, Options options) =>
        workloads.SelectMany(workload => Sets(workload, options.IsQuick).Select(set => new AnalyzerCase(workload, set)));

    private static ImmutableArray<BenchmarkReport> Measure(IGrouping<bool, AnalyzerWorkload> workloads, Options options)
    {
        // Where one run takes seconds, a few have to do, and noise matters little.
        AnalyzerBenchmarks.All = [.. Cases(workloads, options)];
        return BenchmarkRunner.Run<AnalyzerBenchmarks>(Configuration(options, warmUps: workloads.Key ? 1 : 5, runs: workloads.Key ? 5 : options.IsQuick ? 11 : 21)).Reports;
    }

    private static ManualConfig Configuration(Options options, int warmUps, int runs) =>
        ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithStrategy(RunStrategy.Monitoring)
                .WithWarmupCount(warmUps)
                .WithIterationCount(runs)
                .WithInvocationCount(1)
                .WithUnrollFactor(1))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(options.Output, "BenchmarkDotNet"));

    private static IReadOnlyList<string> Row(AnalyzerCase measured, Result result, Result empty)
    {
        var sites = measured.Workload.Sites;
        var beyond = result.Median - empty.Median;
        var isEmpty = measured.Analyzers == AnalyzerSets.Empty;
        return
        [
            measured.Workload.Name,
            measured.Analyzers,
            Figures.Number(result.Median) + " ms",
            "± " + Figures.Number(result.Error) + " ms",
            isEmpty ? "–" : Figures.Number(beyond) + " ms",
            measured.Analyzers == AnalyzerSets.Ours && sites > 0 ? Figures.Number(beyond * 1000 / sites) + " µs" : "–",
            isEmpty ? "–" : Figures.Size(Math.Max(0, result.Allocated - empty.Allocated)),
        ];
    }

    /// <summary>Times in milliseconds.</summary>
    private sealed record Result(double Median, double Error, long Allocated)
    {
        private const double NanosecondsInMillisecond = 1e6;

        public Result(BenchmarkReport report)
            : this(
                (report.ResultStatistics ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed.")).Median / NanosecondsInMillisecond,
                report.ResultStatistics.StandardError / NanosecondsInMillisecond,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
        {
        }
    }
}
