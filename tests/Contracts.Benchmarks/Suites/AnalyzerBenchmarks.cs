using System.Collections.Immutable;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Contracts.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Benchmarks.Suites;

/// <summary>One analysis of one workload by one set of analyzers, in a compilation of its own with nothing bound yet.</summary>
public class AnalyzerBenchmarks
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(8);

    private ImmutableArray<DiagnosticAnalyzer> _analyzers;

    /// <summary>What <see cref="Case"/> may be; set before the run, which is in this process.</summary>
    internal static IReadOnlyList<AnalyzerCase> All { get; set; } = [];

    /// <summary>What is measured, in the order of the table.</summary>
    public static IEnumerable<object> Cases => All;

    /// <summary>What is analyzed, and by whom.</summary>
    [ParamsSource(nameof(Cases))]
    public object Case { get; set; } = "";

    /// <summary>Makes the analyzers.</summary>
    [GlobalSetup]
    public void Setup() => _analyzers = AnalyzerSets.All[((AnalyzerCase)Case).Analyzers]();

    /// <summary>The analysis, on one thread.</summary>
    /// <returns>How much was reported.</returns>
    [Benchmark]
    public int Analyze() => Analyze(((AnalyzerCase)Case).Workload, _analyzers);

    /// <summary>
    /// Analyzes until the code of the compiler and of the kit's analyzers is optimized, as it is in an editor and in a compiler that stays in
    /// memory. What runs before is several times slower, whoever wrote it.
    /// </summary>
    /// <param name="workload">What the analyzers have something to do in.</param>
    internal static void WarmUp(AnalyzerWorkload workload)
    {
        var (empty, ours) = (AnalyzerSets.All[AnalyzerSets.Empty](), AnalyzerSets.All[AnalyzerSets.Ours]());
        for (var time = Stopwatch.StartNew(); time.Elapsed < WarmUpTime;)
        {
            Analyze(workload, empty);
            Analyze(workload, ours);
        }
    }

    private static int Analyze(AnalyzerWorkload workload, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // The contract's symbols are new each time, as they are for a compiler that has just started.
        IEnumerable<MetadataReference> contract = workload.Contract is null ? [] : [MetadataReference.CreateFromImage(workload.Contract)];
        var compilation = CSharpCompilation.Create(
            "Consumer", workload.Trees, [.. ConsumerCode.Framework, .. contract], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: (exception, _, _) => throw exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}

/// <summary>A measurement.</summary>
/// <param name="Workload">What is analyzed.</param>
/// <param name="Analyzers">By whom: a key of <see cref="AnalyzerSets.All"/>.</param>
internal sealed record AnalyzerCase(AnalyzerWorkload Workload, string Analyzers)
{
    public override string ToString() => $"{Workload.Name}: {Analyzers}";
}

/// <summary>What is analyzed.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Trees">The code.</param>
/// <param name="Contract">The assembly of the contract that it refers to; <see langword="null"/> for none.</param>
/// <param name="Sites">How many values in it are judged.</param>
internal sealed record AnalyzerWorkload(string Name, IReadOnlyList<SyntaxTree> Trees, byte[]? Contract, int Sites = 0)
{
    private const int ManyFiles = 100;

    /// <summary>Whether one analysis takes seconds.</summary>
    public bool IsLarge => Trees.Count > ManyFiles;
}
