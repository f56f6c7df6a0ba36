using System.Reflection;
using System.Xml.Linq;

namespace Contracts.Packaging.Tests;

/// <summary>This repository, and what the machine has restored for it.</summary>
internal static class Repository
{
    public static string Directory { get; } = Metadata("RepositoryDirectory");

    /// <summary>The packages that were restored for this repository, the kit's dependency among them.</summary>
    public static string PackagesDirectory { get; } = Metadata("PackagesDirectory");

    /// <summary>The one version of all packages.</summary>
    public static string Version { get; } = Property("Version");

    /// <summary>How this repository is built just now.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public static string PathOf(params string[] path) => Path.Combine([Directory, .. path]);

    /// <summary>A property that holds for all projects.</summary>
    public static string Property(string name) => XDocument.Load(PathOf("Directory.Build.props")).Descendants(name).Single().Value;

    public static string Read(params string[] path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            ?? throw new InvalidOperationException($"The assembly does not say its {key}.");
}
