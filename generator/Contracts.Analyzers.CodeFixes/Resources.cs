using System.Resources;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>The texts of <c>Resources.resx</c>.</summary>
internal static class Resources
{
    private static readonly ResourceManager Manager = new(typeof(Resources));

    /// <summary>The title of the list of all values that may stand where the diagnostic is.</summary>
    public static string UseAllowed => Text(nameof(UseAllowed));

    /// <summary>The title of a fix that puts <paramref name="code"/> where the diagnostic is.</summary>
    public static string Use(string code) => Text(nameof(Use), code);

    /// <summary>The title of a fix that adds members.</summary>
    public static string Add(IEnumerable<string> names) => Text(nameof(Add), string.Join(", ", names));

    /// <summary>The title of a fix that gives a member of a JSON object another name.</summary>
    public static string Rename(string name) => Text(nameof(Rename), name);

    private static string Text(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Resources), arguments).ToString(formatProvider: null);
}
