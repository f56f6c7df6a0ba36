using Contracts.Schema;

namespace Contracts.Spec.Commands.Validation;

/// <summary>What a finding about a payload is about. The ids are those under which the analyzers report the same values in C#.</summary>
/// <param name="Id">The id.</param>
/// <param name="Description">What the finding says in general.</param>
internal sealed record PayloadRule(string Id, string Description)
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<PayloadRule> All { get; } =
    [
        new(RuleId.AllowedValue, "A value is not among the allowed ones."),
        new(RuleId.NumberRange, "A number is outside its range or not a multiple."),
        new(RuleId.StringFormat, "A string breaks length, pattern or format."),
        new(RuleId.Combination, "Values that are each valid don't go together."),
        new(RuleId.MissingMember, "A required member is missing."),
        new(RuleId.Structure, "JSON text does not fit the contract."),
        new(RuleId.ArrayItems, "An array breaks item count, uniqueness or its items' schema."),
    ];
}
