using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>A value on its way into a contract.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Value">The expression.</param>
internal readonly record struct ValueFlow(ContractPlace Place, IOperation Value)
{
    /// <summary>The operations by which values flow.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds =
    [
        OperationKind.SimpleAssignment,
        OperationKind.CoalesceAssignment,
        OperationKind.DeconstructionAssignment,
        OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer,
        OperationKind.Argument,
        OperationKind.Invocation,
    ];

    /// <summary>The values that an operation puts into contracts.</summary>
    public static IReadOnlyList<ValueFlow> Of(IOperation operation, ContractContext contracts) =>
        operation switch
        {
            IDeconstructionAssignmentOperation assignment => Deconstructed(assignment, contracts) ?? (IReadOnlyList<ValueFlow>)[],
            IAssignmentOperation assignment => One(ContractPlaces.Of(assignment.Target, contracts), assignment.Value),
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initializer => One(ContractPlaces.Of(property, contracts), initializer.Value),
            IParameterInitializerOperation initializer => One(ContractPlaces.Member(initializer.Parameter, contracts), initializer.Value),

            // Arguments that the compiler fills in are not the caller's.
            IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument =>
                One(ContractPlaces.Member(parameter, contracts), argument.Value),
            IInvocationOperation invocation => Added(invocation, contracts),
            _ => [],
        };

    private static IReadOnlyList<ValueFlow> One(ContractPlace? place, IOperation value) => place is null ? [] : [new ValueFlow(place, value)];

    /// <summary><c>(a.Model, (a.Size, var other)) = ("x", ("y", 5))</c>: each element on its own.</summary>
    private static List<ValueFlow>? Deconstructed(IDeconstructionAssignmentOperation assignment, ContractContext contracts)
    {
        List<ValueFlow>? flows = null;
        AddElements(assignment.Target, assignment.Value, contracts, ref flows);
        return flows;
    }

    private static void AddElements(IOperation target, IOperation value, ContractContext contracts, ref List<ValueFlow>? flows)
    {
        while (value is IConversionOperation { IsImplicit: true, Operand: ITupleOperation } conversion)
        {
            value = conversion.Operand;
        }

        if (target is not ITupleOperation { Elements: var targets })
        {
            if (ContractPlaces.Of(target, contracts) is { } place)
            {
                (flows ??= []).Add(new ValueFlow(place, value));
            }
        }
        else if (value is ITupleOperation { Elements: var values } && values.Length == targets.Length)
        {
            for (var i = 0; i < targets.Length; i++)
            {
                AddElements(targets[i], values[i], contracts, ref flows);
            }
        }
    }

    /// <summary>What a call adds to a list or map.</summary>
    private static IReadOnlyList<ValueFlow> Added(IInvocationOperation invocation, ContractContext contracts)
    {
        if (!KnownCalls.HasNameOfAdd(invocation.TargetMethod))
        {
            return [];
        }

        return (invocation.Instance, invocation.Arguments) switch
        {
            ({ } list, [var item]) => One(ContractPlaces.Of(list, contracts)?.Item(), item.Value),
            ({ } map, [{ Value.ConstantValue: { HasValue: true, Value: string key } }, var value]) => One(ContractPlaces.Of(map, contracts)?.Entry(key), value.Value),
            ({ } list, [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }, var value]) => One(ContractPlaces.Of(list, contracts)?.Item(), value.Value),

            // TryAdd of maps is an extension method.
            (null, [{ Value: var map }, { Value.ConstantValue: { HasValue: true, Value: string key } }, var value]) when invocation.TargetMethod.Name == "TryAdd" =>
                One(ContractPlaces.Of(map, contracts)?.Entry(key), value.Value),
            _ => [],
        };
    }
}
