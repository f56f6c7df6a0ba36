using System.Reflection;

namespace Contracts.Build.Tests;

/// <summary>Where the tests find what they copy.</summary>
internal static class Repository
{
    public static string Directory { get; } = Metadata("RepositoryDirectory");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string GeneratedDirectory { get; } = Metadata("GeneratedDirectory");

    public static string NSwagDirectory { get; } = Metadata("NSwagDirectory");

    public static string ToolPath { get; } = Metadata("ToolPath");

    public static string NetStandardDirectory { get; } = Metadata("NetStandardDirectory");

    public static string NewtonsoftJsonDirectory { get; } = Metadata("NewtonsoftJsonDirectory");

    public static string SdkAnalyzersDirectory { get; } = Metadata("SdkAnalyzersDirectory");

    /// <summary>Where NuGet has put the packages.</summary>
    public static string PackagesDirectory { get; } = Metadata("PackagesDirectory");

    public static string CompilerDirectory { get; } = Metadata("CompilerDirectory");

    public static string PathOf(params string[] parts) => Path.Combine([Directory, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            ?? throw new InvalidOperationException($"The assembly does not say its {key}.");
}
