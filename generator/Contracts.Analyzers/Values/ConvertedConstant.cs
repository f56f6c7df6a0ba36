using System.Globalization;
using Contracts.Schema;
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

    /// <summary>Whether a number may not be the same in the type that it is converted to.</summary>
    public static bool MayRound(IConversionOperation conversion) =>
        (Number(conversion.Operand.Type), Number(conversion.Type)) switch
        {
            (var from, SpecialType.System_Single) => from is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64,
            (var from, SpecialType.System_Double) => from is SpecialType.System_Single or SpecialType.System_Int64 or SpecialType.System_UInt64,
            _ => false,
        };

    /// <summary>What a number is after a conversion that may round it.</summary>
    public static JsonNode Round(JsonNode number, IConversionOperation conversion) =>
        (number.Kind, Number(conversion.Operand.Type), Number(conversion.Type)) switch
        {
            (not JsonKind.Number, _, _) => number,
            (_, _, SpecialType.System_Single) => ConstantValue.Of(Single(number)),
            (_, SpecialType.System_Single, _) => ConstantValue.Of((double)Single(number)),
            _ => ConstantValue.Of(double.Parse(number.NumberText, CultureInfo.InvariantCulture)),
        };

    private static float Single(JsonNode number) => float.Parse(number.NumberText, CultureInfo.InvariantCulture);

    private static SpecialType Number(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var number] } ? number.SpecialType : type?.SpecialType ?? SpecialType.None;

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
