using System.Reflection;

namespace Contracts.Analyzers;

/// <summary>Links to the pages of rules, in the repository that this assembly was built from.</summary>
internal static class HelpLinks
{
    private static readonly string? RepositoryUrl = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")?.Value;

    /// <summary>The link for a rule; <see langword="null"/> where the repository is not known.</summary>
    public static string? For(string id) => string.IsNullOrEmpty(RepositoryUrl) ? null : $"{RepositoryUrl}/blob/main/generator/Contracts.Analyzers/Rules/{id}.md";
}
