using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Benchmarks.Workloads;

/// <summary>The analyzers that are compared, loaded from their files as the compiler loads them.</summary>
internal static class AnalyzerSets
{
    public const string Ours = "Contracts.Analyzers";
    public const string Empty = "empty callbacks";

    /// <summary>Makes the analyzers, by the name in the tables.</summary>
    public static IReadOnlyDictionary<string, Func<ImmutableArray<DiagnosticAnalyzer>>> All { get; } = new Dictionary<string, Func<ImmutableArray<DiagnosticAnalyzer>>>
    {
        [Empty] = () => [new EmptyAnalyzer()],
        [Ours] = () => Load(Kit.Analyzers, _ => true),
        ["CA1857"] = () => Load(Kit.SdkAnalyzers, analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == "CA1857")),
        ["Meziantou.Analyzer"] = () => Load(Kit.MeziantouAnalyzers, _ => true),
    };

    /// <summary>The kit's source generator.</summary>
    public static IIncrementalGenerator Generator() => Kit.Analyzers.SelectMany(Types).Select(Create<IIncrementalGenerator>).OfType<IIncrementalGenerator>().Single();

    private static ImmutableArray<DiagnosticAnalyzer> Load(IEnumerable<string> files, Func<DiagnosticAnalyzer, bool> isWanted) =>
        [.. files.SelectMany(Types).Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp))
            .Select(Create<DiagnosticAnalyzer>).OfType<DiagnosticAnalyzer>().Where(isWanted)];

    private static T? Create<T>(Type type)
        where T : class =>
        !type.IsAbstract && typeof(T).IsAssignableFrom(type) ? (T?)Activator.CreateInstance(type) : null;

    private static IEnumerable<Type> Types(string file)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(file));
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // Fixes need the assemblies of an editor, which are not here.
            return exception.Types.OfType<Type>();
        }
    }
}
