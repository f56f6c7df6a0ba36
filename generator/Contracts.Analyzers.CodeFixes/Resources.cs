using System.Resources;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>The texts of <c>Resources.resx</c>.</summary>
internal static class Resources
{
    private static readonly ResourceManager Manager = new(typeof(Resources));

    /// <summary>The title of a fix that puts <paramref name="code"/> where the diagnostic is.</summary>
    public static string Use(string code) =>
        new LocalizableResourceString("Use", Manager, typeof(Resources), code).ToString(formatProvider: null);
}
