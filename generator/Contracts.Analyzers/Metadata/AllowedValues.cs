using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>The values that may stand where a wrong one stands, and the constants that the contract has for them.</summary>
/// <param name="Values">The values in the contract's order.</param>
/// <param name="Json">The values as a JSON array.</param>
/// <param name="ConstantsJson">The constants, as C# code, or nulls: a JSON array.</param>
internal sealed record AllowedValues(IReadOnlyList<JsonNode> Values, string Json, string ConstantsJson)
{
    /// <summary>More are no help to anybody.</summary>
    private const int Most = 100;

    public static AllowedValues Of(IPropertySymbol? property, IEnumerable<JsonNode> values)
    {
        var known = values.Where(value => value.Kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean).Take(Most).ToList();
        var constants = property is null ? [] : Constants(property).ToList();
        var names = known.ConvertAll(value =>
            constants.Find(constant => JsonEquality.AreEqual(constant.Value, value)) is { Name: { } name } ? JsonNode.String(name) : JsonNode.Null());
        return new AllowedValues(known, JsonNode.Array(known).ToString(), JsonNode.Array(names).ToString());
    }

    /// <summary>
    /// The constants that the kit generated: those of the nested class <c>{Property}Values</c>. Those of a generic type have no one name,
    /// and those of a property that is overridden are in the base class.
    /// </summary>
    public static IEnumerable<(string? Name, JsonNode Value)> Constants(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden)
        {
            property = overridden;
        }

        foreach (var type in property.ContainingType.GetTypeMembers())
        {
            if (!type.IsStatic || type.IsGenericType || !type.Name.StartsWith(property.Name + "Values", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            {
                if (field.HasConstantValue && ConstantValue.Of(field.ConstantValue) is { Kind: not JsonKind.Null } value)
                {
                    yield return (type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + field.Name, value);
                }
            }
        }
    }
}
