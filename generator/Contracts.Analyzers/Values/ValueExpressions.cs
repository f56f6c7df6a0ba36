using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>Finds the expressions that a value can come from: itself, or the arms of <c>?:</c>, <c>switch</c> and <c>??</c>.</summary>
internal static class ValueExpressions
{
    /// <summary>The expressions in the order of the source. Arms that can never be taken are left out.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) =>
        value is IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or IConversionOperation ? Arms(value) : [value];

    private static IEnumerable<IOperation> Arms(IOperation value)
    {
        // A stack of our own: chains of arms may be deeper than the thread's.
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            switch (operation)
            {
                case IConditionalOperation conditional:
                    PushArms(pending, conditional);
                    break;
                case ICoalesceOperation coalesce:
                    PushArms(pending, coalesce);
                    break;
                case ISwitchExpressionOperation { Arms: var arms }:
                    for (var i = arms.Length - 1; i >= 0; i--)
                    {
                        pending.Push(arms[i].Value);
                    }

                    break;
                case IConversionOperation conversion when KeepsValue(conversion):
                    pending.Push(conversion.Operand);
                    break;
                default:
                    yield return operation;
                    break;
            }
        }
    }

    private static void PushArms(Stack<IOperation> pending, IConditionalOperation conditional)
    {
        var condition = conditional.Condition.ConstantValue is { HasValue: true, Value: bool known } ? known : (bool?)null;
        if (conditional.WhenFalse is { } whenFalse && condition != true)
        {
            pending.Push(whenFalse);
        }

        if (condition != false)
        {
            pending.Push(conditional.WhenTrue);
        }
    }

    private static void PushArms(Stack<IOperation> pending, ICoalesceOperation coalesce)
    {
        var left = coalesce.Value.ConstantValue;
        if (left is not { HasValue: true, Value: not null })
        {
            pending.Push(coalesce.WhenNull);
        }

        if (left is not { HasValue: true, Value: null })
        {
            pending.Push(coalesce.Value);
        }
    }

    /// <summary>
    /// Whether the converted value is the operand's own: boxed, made nullable, or in a type that holds it. A number may not be the same in
    /// another type, but then the compiler knows the converted one. A user's operator may do anything.
    /// </summary>
    private static bool KeepsValue(IConversionOperation operation)
    {
        var conversion = operation.GetConversion();
        return conversion.Exists
            && !conversion.IsUserDefined
            && (conversion.IsImplicit || conversion.IsReference)
            && !ChangesConstant(operation)
            && !(operation.Operand.ConstantValue is { HasValue: false } && ConvertedConstant.MayRound(operation));
    }

    /// <summary>Whether the number is known not to be the same in its new type: 16777217 is 16777216 as a <see cref="float"/>.</summary>
    private static bool ChangesConstant(IConversionOperation operation) =>
        operation.Operand.ConstantValue is { HasValue: true, Value: { } original }
        && ConvertedConstant.Of(operation) is { } converted
        && !JsonEquality.AreEqual(ConstantValue.Of(converted), ConstantValue.Of(original));
}
