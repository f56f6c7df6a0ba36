using System.Reflection;

namespace Contracts.Benchmarks;

/// <summary>Where the parts of the kit are that is measured.</summary>
internal static class Kit
{
    private static readonly string GeneratorDirectory = Metadata("GeneratorDirectory");
    private static readonly string Configuration = Metadata("Configuration");

    /// <summary>The command <c>contracts</c>.</summary>
    public static string Tool { get; } = Path.Combine(GeneratorDirectory, "Contracts.Spec", "bin", Configuration, "net10.0", "contracts.dll");

    /// <summary>The source generator and the analyzers.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
        [.. new[] { "Contracts.Generator", "Contracts.Analyzers" }.Select(name => Path.Combine(GeneratorDirectory, name, "bin", Configuration, "netstandard2.0", name + ".dll"))];

    /// <summary>The analyzers that come with the SDK.</summary>
    public static IReadOnlyList<string> SdkAnalyzers { get; } =
        [.. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }.Select(name => Path.Combine(Metadata("SdkAnalyzers"), name))];

    public static IReadOnlyList<string> MeziantouAnalyzers { get; } = Directory.GetFiles(Metadata("MeziantouAnalyzers"), "*.dll");

    public static string NSwagDirectory { get; } = Metadata("NSwagDirectory");

    public static string NSwag { get; } = Path.Combine(NSwagDirectory, "dotnet-nswag.dll");

    /// <summary>A file of the kit's build folder.</summary>
    public static string Build(string name) => Path.Combine(GeneratorDirectory, "Contracts.Build", "build", name);

    private static string Metadata(string key) =>
        typeof(Kit).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            ?? throw new InvalidOperationException($"The assembly does not say its {key}.");
}
