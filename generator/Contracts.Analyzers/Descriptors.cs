using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers;

/// <summary>What the rules say of themselves. Messages come from the contract's evaluator, whole.</summary>
internal static class Descriptors
{
    private const string Category = "Contract";

    public static readonly DiagnosticDescriptor AllowedValue = new(
        DiagnosticIds.AllowedValue,
        Resources.Localizable("AllowedValueTitle"),
        Resources.Localizable("Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Resources.Localizable("AllowedValueDescription"),
        HelpLinks.For(DiagnosticIds.AllowedValue));
}
