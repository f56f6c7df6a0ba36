using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Contracts.Benchmarks.Reporting;
using Perfolizer.Horology;

namespace Contracts.Benchmarks.Suites;

/// <summary>One call by the package, by other generated clients and by hand.</summary>
internal sealed class OneCall : Suite
{
    private static readonly Dictionary<string, string> Clients = new()
    {
        [nameof(OneCallBenchmarks.Contracts)] = "UniAll.Contracts",
        [nameof(OneCallBenchmarks.ByHand)] = "Newtonsoft.Json streaming, by hand",
        [nameof(OneCallBenchmarks.ByHandPlain)] = "the same with plain classes",
        [nameof(OneCallBenchmarks.NSwag)] = "NSwag, its own templates",
        [nameof(OneCallBenchmarks.Refit)] = "Refit with Newtonsoft.Json",
    };

    public override string Name => "one-call";

    public override string Question => "What does one call cost beside other clients?";

    public override Report Run(Options options)
    {
        // What is measured first would otherwise pay for the compilation of what all of them use.
        WarmUp(TimeSpan.FromSeconds(options.IsQuick ? 4 : 10)).GetAwaiter().GetResult();
        var results = BenchmarkRunner.Run<OneCallBenchmarks>(Configuration(options)).Reports
            .Select(report => new Result(report)).OrderBy(result => result.PromptLength).ThenBy(result => result.Microseconds).ToList();
        return new Report(
            ["prompt", "client", "median", "standard error", "time beside by hand", "allocated", "bytes beside by hand"],
            [.. results.Select(result => Row(result, results.Single(one => one.Client == nameof(OneCallBenchmarks.ByHand) && one.PromptLength == result.PromptLength)))],
            [
                Chart("Time by length of the prompt", "µs", results, result => result.Microseconds),
                Chart("Allocated by length of the prompt", "bytes", results, result => result.Allocated),
            ],
            "From the object to the object of the answer, by BenchmarkDotNet in one process, against a handler that copies the request to nowhere and answers the documented example. "
                + "What is written by hand sends no `Content-Length`, has no time-out for the answer's body and says nothing of an error. Plain classes demand no member and keep none that they do not know; "
                + "Refit has them too. Refit's own package for Newtonsoft.Json is on few registries, so what stands in for it does the same: the request as a string, the answer from its stream.");
    }

    private static async Task WarmUp(TimeSpan time)
    {
        var benchmarks = new OneCallBenchmarks { PromptLength = 800 };
        benchmarks.Setup();
        for (var start = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(start) < time;)
        {
            for (var i = 0; i < 1000; i++)
            {
                await benchmarks.ByHand().ConfigureAwait(false);
                await benchmarks.ByHandPlain().ConfigureAwait(false);
                await benchmarks.Contracts().ConfigureAwait(false);
                await benchmarks.NSwag().ConfigureAwait(false);
                await benchmarks.Refit().ConfigureAwait(false);
            }

            // Tiers of compilation take their turn when nothing new is called.
            await Task.Delay(200).ConfigureAwait(false);
        }
    }

    private static ManualConfig Configuration(Options options) =>
        ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithIterationTime(TimeInterval.FromMilliseconds(options.IsQuick ? 100 : 250))
                .WithWarmupCount(options.IsQuick ? 3 : 10)
                .WithIterationCount(options.IsQuick ? 10 : 40))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(options.Output, "BenchmarkDotNet"));

    private static Chart Chart(string title, string unit, IEnumerable<Result> results, Func<Result, double> figure) =>
        new(
            title,
            new Axis("characters", IsLogarithmic: true),
            new Axis(unit, IsLogarithmic: true),
            [.. results.GroupBy(result => result.Client).Select(client => new Line(Clients[client.Key], [.. client.OrderBy(result => result.PromptLength).Select(result => ((double)result.PromptLength, figure(result)))]))]);

    private static IReadOnlyList<string> Row(Result result, Result byHand) =>
    [
        Figures.Number(result.PromptLength),
        Clients[result.Client],
        Figures.Number(result.Microseconds) + " µs",
        "± " + Figures.Number(result.Error) + " µs",
        Figures.Number(result.Microseconds / byHand.Microseconds),
        Figures.Number(result.Allocated) + " B",
        Figures.Number((double)result.Allocated / byHand.Allocated),
    ];

    private sealed record Result(string Client, int PromptLength, double Microseconds, double Error, long Allocated)
    {
        private const double NanosecondsInMicrosecond = 1e3;

        public Result(BenchmarkReport report)
            : this(
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                (int)report.BenchmarkCase.Parameters[nameof(OneCallBenchmarks.PromptLength)],
                (report.ResultStatistics ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed.")).Median / NanosecondsInMicrosecond,
                report.ResultStatistics.StandardError / NanosecondsInMicrosecond,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
        {
        }
    }
}
