namespace Contracts.Spec.Commands.Validation;

/// <summary>What a finding about a payload is about. The ids are those under which the analyzers report the same values in C#.</summary>
/// <param name="Id">The id.</param>
/// <param name="Description">What the finding says in general.</param>
internal sealed record PayloadRule(string Id, string Description)
{
    private static readonly PayloadRule Value = new("OAC001", "A value is not among the allowed ones.");
    private static readonly PayloadRule Number = new("OAC002", "A number is outside its range or not a multiple.");
    private static readonly PayloadRule Text = new("OAC003", "A string breaks length, pattern or format.");
    private static readonly PayloadRule Combination = new("OAC004", "Values that are each valid don't go together.");
    private static readonly PayloadRule Missing = new("OAC005", "A required member is missing.");
    private static readonly PayloadRule Structure = new("OAC006", "JSON text does not fit the contract.");
    private static readonly PayloadRule List = new("OAC008", "An array breaks item count, uniqueness or its items' schema.");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<PayloadRule> All { get; } = [Value, Number, Text, Combination, Missing, Structure, List];

    /// <summary>The rule that a keyword of a schema belongs to.</summary>
    public static PayloadRule Of(string keyword) =>
        keyword switch
        {
            "enum" or "const" or "x-extensible-enum" => Value,
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => Number,
            "minLength" or "maxLength" or "pattern" or "format" => Text,
            "anyOf" or "oneOf" or "not" or "dependentRequired" or "x-contract-rules" => Combination,
            "required" => Missing,
            "minItems" or "maxItems" or "uniqueItems" or "contains" or "minContains" or "maxContains" => List,
            _ => Structure,
        };
}
