using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>What is wrong with JSON as a whole, and under which rule it is said.</summary>
internal static class Faults
{
    /// <summary>The violations, without those that only follow from others.</summary>
    public static IEnumerable<SchemaViolation> Of(ContractMember schema, JsonNode value)
    {
        var violations = schema.Judge(value);
        return violations.Where(violation => !IsWrongAnyway(violations, violation));
    }

    public static DiagnosticDescriptor Rule(SchemaViolation violation) =>
        Descriptors.Find(violation.ConditionPath is null || violation.Keyword == "required" ? RuleId.Of(violation.Keyword) : RuleId.Combination) ?? Descriptors.Structure;

    /// <summary>A value that is wrong whatever the rest is need not be told that it does not go with the rest.</summary>
    private static bool IsWrongAnyway(IEnumerable<SchemaViolation> violations, SchemaViolation violation) =>
        violation is { ConditionPath: not null, MissingMember: null }
        && violations.Any(other => other is { ConditionPath: null, MissingMember: null } && other.InstancePath == violation.InstancePath);
}
