using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>What the options of System.Text.Json say, where they are written down.</summary>
internal static class SerializerOptions
{
    /// <summary><c>JsonSerializerDefaults.Web</c>.</summary>
    private const int Web = 1;

    /// <summary><c>JsonNumberHandling.AllowReadingFromString</c>.</summary>
    private const int AllowReadingFromString = 1;

    /// <summary>Whether options let strings be read as numbers, or may do so.</summary>
    public static bool MayReadNumbersFromStrings(IOperation options, BodyFacts body)
    {
        var origin = options;
        while (origin is IConversionOperation { OperatorMethod: null } conversion)
        {
            origin = conversion.Operand;
        }

        if (origin is ILocalReferenceOperation { Local: var local } && body.ReferencesTo(local).All(reference => reference.Parent is IArgumentOperation))
        {
            origin = body.ValueOf(origin) ?? origin;
        }

        return origin is not IObjectCreationOperation { Type.Name: "JsonSerializerOptions", Arguments: var arguments, Initializer: var initializer }
            || arguments.Any(argument => IsOrMayBe(argument.Value, Web))
            || initializer?.Initializers.Any(one => one is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value }
                || (name == "NumberHandling" && IsOrMayBe(value, AllowReadingFromString))) == true;
    }

    private static bool IsOrMayBe(IOperation value, int flag) => value.ConstantValue is not { HasValue: true, Value: int known } || (known & flag) != 0;
}
