using System.Reflection;
using System.Runtime.Loader;

namespace Contracts.Packaging.Tests;

/// <summary>
/// A compiler of one version of Roslyn with the analyzers of the package, in a load context of its own: this assembly is loaded there again,
/// and its <see cref="AnalyzerRun"/> with it.
/// </summary>
internal sealed class AnalyzerHost(string roslynVersion, string framework) : AssemblyLoadContext("Roslyn " + roslynVersion)
{
    private static readonly string[] Roslyn = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];

    /// <param name="analyzers">The analyzers' assembly.</param>
    /// <param name="sources">Code, each with a path.</param>
    /// <param name="references">Assemblies that it is compiled against.</param>
    /// <returns>What the analyzers say and, per analyzer, what they have registered.</returns>
    public delegate (IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Registered) Run(
        string analyzers, IReadOnlyList<(string Path, string Text)> sources, IReadOnlyList<string> references);

    /// <summary>The oldest Roslyn that the analyzers run in.</summary>
    public static AnalyzerHost Oldest { get; } = new("4.14.0", "net9.0");

    /// <summary>The newest that there is a package of.</summary>
    public static AnalyzerHost Newest { get; } = new("5.12.0", "net10.0");

    /// <summary>Where this version of Roslyn has an assembly.</summary>
    public string PathOf(string assembly)
    {
        var package = assembly is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.Workspaces" ? assembly + ".Common" : assembly;
        return Path.Combine(Repository.PackagesDirectory, package.ToLowerInvariant(), roslynVersion, "lib", framework, assembly + ".dll");
    }

    public (IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Registered) Analyze(string analyzers, IReadOnlyList<(string Path, string Text)> sources, params string[] references)
    {
        var run = LoadFromAssemblyPath(typeof(AnalyzerRun).Assembly.Location).GetType(typeof(AnalyzerRun).FullName!, throwOnError: true)!;
        return run.GetMethod(nameof(AnalyzerRun.Analyze))!.CreateDelegate<Run>()(analyzers, sources, references);
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Roslyn.Contains(assemblyName.Name) ? LoadFromAssemblyPath(PathOf(assemblyName.Name!)) : null;
}
