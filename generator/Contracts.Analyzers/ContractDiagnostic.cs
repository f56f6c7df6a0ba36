using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers;

/// <summary>Makes diagnostics of what the contract's evaluator says.</summary>
internal static class ContractDiagnostic
{
    /// <summary>The diagnostic, which tells its fixes what may stand there instead.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where.</param>
    /// <param name="violation">What is wrong.</param>
    /// <param name="place">What takes the value; <see langword="null"/> where nothing may stand there instead.</param>
    /// <param name="missing">The JSON names of all members that are missing there.</param>
    public static Diagnostic Create(DiagnosticDescriptor rule, Location location, SchemaViolation violation, ContractPlace? place, IEnumerable<string>? missing = null) =>
        Create(rule, location, violation, Properties(violation, place, missing ?? []));

    /// <summary>The diagnostic with what its fixes are to know.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, Location location, SchemaViolation violation, ImmutableDictionary<string, string?> properties, params Location[] additional) =>
        Diagnostic.Create(
            rule,
            location,
            violation.Severity == ViolationSeverity.Info ? DiagnosticSeverity.Info : rule.DefaultSeverity,
            additional,
            properties,
            violation.Message);

    /// <summary>What may stand there instead.</summary>
    public static ImmutableDictionary<string, string?> Properties(SchemaViolation violation, ContractPlace? place, IEnumerable<string> missing)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (violation.MissingMember is not null)
        {
            properties = properties.Add(DiagnosticProperties.Missing, JsonNode.Array([.. missing.Select(name => JsonNode.String(name))]).ToString());
        }

        if (place is null)
        {
            return properties;
        }

        if (violation.Allowed.Count > 0)
        {
            var allowed = place.Member.Allowed(violation.Allowed, Fits);
            properties = properties.Add(DiagnosticProperties.Allowed, allowed.Json).Add(DiagnosticProperties.Constants, allowed.ConstantsJson);
        }

        return violation.Nearest is { } nearest && Fits(nearest)
            ? properties.Add(DiagnosticProperties.Nearest, nearest.ToString())
            : properties;

        bool Fits(JsonNode value) => !place.Judge(value).Any();
    }
}
