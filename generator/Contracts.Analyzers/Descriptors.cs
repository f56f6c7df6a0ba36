using System.Collections.Immutable;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers;

/// <summary>What the rules say of themselves. Messages about values come from the contract's evaluator, whole.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor AllowedValue = Create(RuleId.AllowedValue, nameof(AllowedValue), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NumberRange = Create(RuleId.NumberRange, nameof(NumberRange), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StringFormat = Create(RuleId.StringFormat, nameof(StringFormat), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Combination = Create(RuleId.Combination, nameof(Combination), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MissingMember = Create(RuleId.MissingMember, nameof(MissingMember), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Structure = Create(RuleId.Structure, nameof(Structure), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Comparison = Create(DiagnosticIds.Comparison, nameof(Comparison), DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ArrayItems = Create(RuleId.ArrayItems, nameof(ArrayItems), DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Deprecation = Create(DiagnosticIds.Deprecation, nameof(Deprecation), DiagnosticSeverity.Info);

    /// <summary>All rules, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [AllowedValue, NumberRange, StringFormat, Combination, MissingMember, Structure, Comparison, ArrayItems, Deprecation];

    /// <summary>The rule of that id.</summary>
    public static DiagnosticDescriptor? Find(string id) => All.FirstOrDefault(descriptor => descriptor.Id == id);

    private static DiagnosticDescriptor Create(string id, string name, DiagnosticSeverity severity) =>
        new(
            id,
            Resources.Localizable(name + "Title"),
            Resources.Localizable("Message"),
            "Contract",
            severity,
            isEnabledByDefault: true,
            Resources.Localizable(name + "Description"),
            HelpLinks.For(id));
}
