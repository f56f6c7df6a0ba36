namespace Contracts.Benchmarks.Workloads;

/// <summary>The settings with which the kit runs NSwag.</summary>
internal static class NSwagSettings
{
    public static string For(string prepared) =>
        File.ReadAllText(Kit.Build("Contracts.nswag"))
            .Replace("{prepared}", prepared, StringComparison.Ordinal)
            .Replace("{clientName}", "GrowthClient", StringComparison.Ordinal)
            .Replace("{namespace}", "Growth", StringComparison.Ordinal)
            .Replace("{jsonLibrary}", "SystemTextJson", StringComparison.Ordinal)
            .Replace("{templates}", Kit.Templates.Replace('\\', '/'), StringComparison.Ordinal);
}
