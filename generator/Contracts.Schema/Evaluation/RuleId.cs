namespace Contracts.Schema;

/// <summary>The ids under which values that break a contract are reported, in C#, in JSON text and in recorded payloads alike.</summary>
internal static class RuleId
{
    /// <summary>A value is not among the allowed ones (<c>enum</c>, <c>const</c>, <c>x-extensible-enum</c>).</summary>
    public const string AllowedValue = "OAC001";

    /// <summary>A number is outside its range or not a multiple.</summary>
    public const string NumberRange = "OAC002";

    /// <summary>A string breaks length, pattern or format.</summary>
    public const string StringFormat = "OAC003";

    /// <summary>Values that are each valid don't go together.</summary>
    public const string Combination = "OAC004";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "OAC005";

    /// <summary>A value has another structure than the contract.</summary>
    public const string Structure = "OAC006";

    /// <summary>An array breaks item count, uniqueness or what it has to contain.</summary>
    public const string ArrayItems = "OAC008";

    /// <summary>The rule that a keyword of a schema belongs to.</summary>
    public static string Of(string keyword) =>
        keyword switch
        {
            "enum" or "const" or "x-extensible-enum" => AllowedValue,
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => NumberRange,
            "minLength" or "maxLength" or "pattern" or "format" => StringFormat,
            "anyOf" or "oneOf" or "not" or "dependentRequired" or "x-contract-rules" => Combination,
            "required" => MissingMember,
            "minItems" or "maxItems" or "uniqueItems" or "contains" or "minContains" or "maxContains" => ArrayItems,
            _ => Structure,
        };
}
