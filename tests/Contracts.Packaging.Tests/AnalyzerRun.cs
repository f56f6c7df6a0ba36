using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Packaging.Tests;

/// <summary>Compiles with analyzers, in whichever Roslyn it is loaded beside.</summary>
public static class AnalyzerRun
{
    private static readonly string[] Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <inheritdoc cref="AnalyzerHost.Run"/>
    public static (IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Registered) Analyze(
        string analyzers, IReadOnlyList<(string Path, string Text)> sources, IReadOnlyList<string> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
            Platform.Where(IsOfTheRuntime).Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var rules = AssemblyLoadContext.GetLoadContext(typeof(AnalyzerRun).Assembly)!.LoadFromAssemblyPath(analyzers).GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null).OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToImmutableArray();

        var result = compilation.WithAnalyzers(rules).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (
            [.. result.GetAllDiagnostics().Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)],
            [.. rules.Select(rule => rule.GetType().Name + ": " + Count(result.AnalyzerTelemetryInfo[rule]))]);
    }

    /// <summary>The actions of all kinds, but for the one at the start that looks for contracts.</summary>
    private static string Count(Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo rule) =>
        rule.GetType().GetProperties().Where(property => property.Name.EndsWith("ActionsCount", StringComparison.Ordinal) && property.Name != nameof(rule.CompilationStartActionsCount))
            .Sum(property => (int)property.GetValue(rule)!).ToString(CultureInfo.InvariantCulture);

    private static bool IsOfTheRuntime(string path) => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);
}
