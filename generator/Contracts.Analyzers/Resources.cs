using System.Resources;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers;

/// <summary>The texts of <c>Resources.resx</c>.</summary>
internal static class Resources
{
    private static readonly ResourceManager Manager = new(typeof(Resources));

    public static LocalizableString Localizable(string name) => new LocalizableResourceString(name, Manager, typeof(Resources));
}
