using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>Reads what the code says of a value before it runs.</summary>
/// <param name="body">The body that the code is in.</param>
/// <param name="objects">Reads the contract's classes; <see langword="null"/> where they are judged elsewhere.</param>
internal sealed class ValueReader(BodyFacts body, ObjectReader? objects = null)
{
    /// <summary>A variable that is set to a variable that is set to … ends somewhere, but broken code may not.</summary>
    private const int LongestChain = 16;

    /// <summary>The values that an expression may have, one for each arm that something is known of.</summary>
    public IEnumerable<KnownValue> Read(IOperation expression)
    {
        foreach (var operation in ValueExpressions.Of(expression))
        {
            foreach (var value in ReadOne(operation))
            {
                if (!value.IsUnknown)
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>The one value of an expression: unknown where it may have several.</summary>
    public KnownValue ReadSingle(IOperation expression) =>
        Alternatives(expression) is [var only] ? only : new KnownValue(expression, JsonNode.Unknown());

    /// <summary>All values that an expression may have; those that nothing is known of are unknown ones.</summary>
    public IReadOnlyList<KnownValue> Alternatives(IOperation expression) =>
        [.. ValueExpressions.Of(expression).SelectMany(operation => CollectionValue.Of(operation) is { } collection ? [collection.Single(this)] : ReadPlain(operation))];

    private IEnumerable<KnownValue> ReadOne(IOperation operation) =>
        CollectionValue.Of(operation) is { } collection ? collection.Variants(this) : ReadPlain(operation);

    // Most values are constants, and are read without any detour.
    private IEnumerable<KnownValue> ReadPlain(IOperation operation) =>
        Constant(operation) is { } constant ? [new KnownValue(operation, constant)]
        : objects?.Read(operation, this) is { } value ? [value]
        : ReadScalars(operation);

    private IEnumerable<KnownValue> ReadScalars(IOperation operation) => Scalars(operation, 0).Select(scalar => new KnownValue(operation, scalar));

    /// <summary>The strings, numbers and booleans that an expression may be, itself or through variables that never change.</summary>
    private IEnumerable<JsonNode> Scalars(IOperation operation, int depth)
    {
        if (Constant(operation) is { } constant)
        {
            return [constant];
        }

        if (Text(operation, depth) is { } text)
        {
            return [JsonNode.String(text)];
        }

        if (operation is IConversionOperation { OperatorMethod: null } conversion && ConvertedConstant.MayRound(conversion))
        {
            return Scalars(conversion.Operand, depth + 1).Select(number => ConvertedConstant.Round(number, conversion));
        }

        return depth < LongestChain && body.ValueOf(operation) is { } initializer
            ? ValueExpressions.Of(initializer).SelectMany(arm => Scalars(arm, depth + 1))
            : [JsonNode.Unknown()];
    }

    private static JsonNode? Constant(IOperation operation) =>
        operation switch
        {
            { Type.TypeKind: TypeKind.Enum } => null,
            { ConstantValue: { HasValue: true, Value: var value } } => ConstantValue.Of(value),
            IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion when ConvertedConstant.Of(conversion) is { } converted => ConstantValue.Of(converted),
            IDefaultValueOperation { Type.IsReferenceType: true } => JsonNode.Null(),
            IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => JsonNode.String(""),
            _ => null,
        };

    /// <summary>Strings put together of strings that are known.</summary>
    private string? Text(IOperation operation, int depth) =>
        operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String } => Concatenation(operation, depth),
            IInterpolatedStringOperation { Type.SpecialType: SpecialType.System_String } interpolated => Interpolation(interpolated, depth),
            _ => null,
        };

    private string? Concatenation(IOperation operation, int depth)
    {
        // Chains lean to the left, and may be longer than the thread's stack.
        var text = "";
        while (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, ConstantValue.HasValue: false } binary)
        {
            if (StringPart(binary.RightOperand, depth) is not { } right)
            {
                return null;
            }

            text = right + text;
            operation = binary.LeftOperand;
        }

        return StringPart(operation, depth) is { } left ? left + text : null;
    }

    private string? Interpolation(IInterpolatedStringOperation interpolated, int depth)
    {
        var text = "";
        foreach (var part in interpolated.Parts)
        {
            var next = part switch
            {
                IInterpolatedStringTextOperation literal => StringPart(literal.Text, depth),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => StringPart(hole.Expression, depth),
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            text += next;
        }

        return text;
    }

    private string? StringPart(IOperation operation, int depth) =>
        depth < LongestChain && ValueExpressions.Of(operation).Take(2).ToList() is [var only] && Scalars(only, depth + 1).Take(2).ToList() is [{ Kind: JsonKind.String } text]
            ? text.StringValue
            : null;
}
