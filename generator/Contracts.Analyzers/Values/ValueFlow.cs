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
            IDeconstructionAssignmentOperation assignment => Deconstructed(assignment, contracts),
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

    private static IReadOnlyList<ValueFlow> Deconstructed(IDeconstructionAssignmentOperation assignment, ContractContext contracts)
    {
        if (assignment is not { Target: ITupleOperation { Elements: var targets }, Value: var value })
        {
            return [];
        }

        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value is ITupleOperation { Elements: var values } && values.Length == targets.Length
            ? [.. targets.Zip(values, (target, element) => One(ContractPlaces.Of(target, contracts), element)).SelectMany(flow => flow)]
            : [];
    }

    /// <summary>What a call adds to a list or map.</summary>
    private static IReadOnlyList<ValueFlow> Added(IInvocationOperation invocation, ContractContext contracts)
    {
        if (invocation is not { TargetMethod: { Name: "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" or "AddFirst" or "AddLast", IsStatic: false } method, Instance: { } receiver })
        {
            return [];
        }

        return (method.Parameters.Length, invocation.Arguments) switch
        {
            (1, [var item]) => One(ContractPlaces.Of(receiver, contracts)?.Item(), item.Value),
            (2, [{ Value.ConstantValue: { HasValue: true, Value: string key } }, var value]) => One(ContractPlaces.Of(receiver, contracts)?.Entry(key), value.Value),
            (2, [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }, var value]) => One(ContractPlaces.Of(receiver, contracts)?.Item(), value.Value),
            _ => [],
        };
    }
}
