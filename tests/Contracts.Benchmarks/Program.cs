using System.Diagnostics;
using System.Runtime;
using Contracts.Benchmarks;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Suites;

Suite[] suites = [new SpecGrowth(), new NoOpBuild(), new ChangedSpec(), new AnalyzerCost(), new OneCall(), new EndOfCalls()];

if (Options.Parse(args) is not { } options || (options.Filter is { } name && !suites.Any(suite => suite.Name == name)))
{
    Console.Error.WriteLine($"Usage: Contracts.Benchmarks [--quick] [--filter {string.Join('|', suites.Select(suite => suite.Name))}] [--output FOLDER]");
    return 2;
}

foreach (var suite in suites.Where(suite => options.Filter is null || options.Filter == suite.Name))
{
    if (suite.UsesServerCollector && !GCSettings.IsServerGC)
    {
        RunWithServerCollector(suite);
        continue;
    }

    Console.WriteLine($"{suite.Name}: {suite.Question}");
    var report = suite.Run(options);
    ReportWriter.Write(options.Output, suite, report);
    Console.WriteLine(ReportWriter.Table(report));
}

Console.WriteLine($"Tables and charts are in {Path.GetFullPath(options.Output)}.");
return 0;

// Which collector it has, a process is told when it starts.
void RunWithServerCollector(Suite suite)
{
    var start = new ProcessStartInfo("dotnet", [typeof(Suite).Assembly.Location, .. args, "--filter", suite.Name]);
    start.Environment["DOTNET_gcServer"] = "1";
    using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
    process.WaitForExit();
    if (process.ExitCode != 0)
    {
        throw new InvalidOperationException($"{suite.Name} ended with {process.ExitCode}.");
    }
}
