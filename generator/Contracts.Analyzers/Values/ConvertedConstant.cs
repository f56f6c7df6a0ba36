using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>What a constant is after a conversion. For the compiler, a value that may be null is none, even where it is known.</summary>
internal static class ConvertedConstant
{
    public static object? Of(IConversionOperation conversion) =>
        conversion.ConstantValue is { HasValue: true, Value: var constant } ? constant
        : conversion is { Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var type] }, Operand.ConstantValue: { HasValue: true, Value: IConvertible number } }
            ? Convert(number, type.SpecialType)
            : null;

    /// <summary>The number in a type that does not hold every number exactly; all others do. A character is a number where one is asked for.</summary>
    private static object? Convert(IConvertible number, SpecialType type) =>
        (number, type) switch
        {
            (string or bool, _) or (_, SpecialType.System_Char) => null,
            (char character, _) => (int)character,
            (_, SpecialType.System_Double) => number.ToDouble(CultureInfo.InvariantCulture),
            (_, SpecialType.System_Single) => number.ToSingle(CultureInfo.InvariantCulture),
            _ => null,
        };
}
