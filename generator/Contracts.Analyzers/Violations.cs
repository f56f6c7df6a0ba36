using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers;

/// <summary>What is wrong with a whole value, and under which rule it is said.</summary>
internal static class Violations
{
    /// <summary>The violations, without those that only follow from others; what two keywords say in the same words is said once.</summary>
    public static IEnumerable<SchemaViolation> Of(ContractMember schema, JsonNode value, bool assertsFormat)
    {
        var violations = schema.Judge(value, assertsFormat);
        return violations.Where(violation => !FollowsFromAnother(violation, violations))
            .GroupBy(violation => (violation.InstancePath, violation.Span, violation.Message))
            .Select(group => group.First());
    }

    /// <summary>The rule. What only the rest of the value forbids is a matter of combinations.</summary>
    public static DiagnosticDescriptor Rule(SchemaViolation violation) =>
        Descriptors.Find(violation.ConditionPath is null || violation.Keyword == "required" ? RuleId.Of(violation.Keyword) : RuleId.Combination) ?? Descriptors.Structure;

    /// <summary>A value that is wrong whatever the rest is need not be told that it does not go with the rest.</summary>
    public static bool FollowsFromAnother(SchemaViolation violation, IEnumerable<SchemaViolation> violations) =>
        violation is { ConditionPath: not null, MissingMember: null }
        && violations.Any(other => other is { ConditionPath: null, MissingMember: null } && other.InstancePath == violation.InstancePath);
}
