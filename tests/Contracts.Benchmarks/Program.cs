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
    Console.WriteLine($"{suite.Name}: {suite.Question}");
    var report = suite.Run(options);
    ReportWriter.Write(options.Output, suite, report);
    Console.WriteLine(ReportWriter.Table(report));
}

Console.WriteLine($"Tables and charts are in {Path.GetFullPath(options.Output)}.");
return 0;
