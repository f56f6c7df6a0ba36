using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        OperationKind.LocalFunction,
        OperationKind.AnonymousFunction,
        OperationKind.Argument,
        OperationKind.Invocation,
    ];

    /// <summary>The values that an operation puts into contracts.</summary>
    public static IReadOnlyList<ValueFlow> Of(IOperation operation, ContractContext contracts) =>
        operation switch
        {
            IDeconstructionAssignmentOperation assignment => IsOfContract(assignment.Target, contracts) ? Deconstructed(assignment, contracts) : (IReadOnlyList<ValueFlow>)[],
            IAssignmentOperation assignment => One(ContractPlaces.Of(assignment.Target, contracts), assignment.Value),
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initializer => One(ContractPlaces.Of(property, contracts), initializer.Value),
            IParameterInitializerOperation initializer => One(ContractPlaces.Member(initializer.Parameter, contracts), initializer.Value),
            ILocalFunctionOperation function => Defaults(function.Symbol, operation, contracts) ?? (IReadOnlyList<ValueFlow>)[],
            IAnonymousFunctionOperation function => Defaults(function.Symbol, operation, contracts) ?? (IReadOnlyList<ValueFlow>)[],

            // Arguments that the compiler fills in are not the caller's.
            IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument =>
                One(ContractPlaces.Member(parameter, contracts), argument.Value),
            IInvocationOperation invocation => Added(invocation, contracts),
            _ => [],
        };

    /// <summary>What parameters of a function within a body have as their default values, of which the body's own operations say nothing.</summary>
    private static List<ValueFlow>? Defaults(IMethodSymbol function, IOperation operation, ContractContext contracts)
    {
        List<ValueFlow>? flows = null;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.HasExplicitDefaultValue
                && ContractPlaces.Member(parameter, contracts) is { } place
                && parameter.DeclaringSyntaxReferences is [var declaration]
                && declaration.GetSyntax() is ParameterSyntax { Default.Value: var value }
                && operation.SemanticModel?.GetOperation(value) is { } known)
            {
                (flows ??= []).Add(new ValueFlow(place, known));
            }
        }

        return flows;
    }

    private static IReadOnlyList<ValueFlow> One(ContractPlace? place, IOperation value) => place is null ? [] : [new ValueFlow(place, value)];

    /// <summary>Whether a tuple has a place of a contract in it. Asked of every deconstruction: no allocation.</summary>
    private static bool IsOfContract(IOperation target, ContractContext contracts)
    {
        if (target is not ITupleOperation { Elements: var elements })
        {
            return ContractPlaces.Of(target, contracts) is not null;
        }

        foreach (var element in elements)
        {
            if (IsOfContract(element, contracts))
            {
                return true;
            }
        }

        return false;
    }

    private static List<ValueFlow> Deconstructed(IDeconstructionAssignmentOperation assignment, ContractContext contracts)
    {
        var flows = new List<ValueFlow>();
        foreach (var (target, value) in Deconstruction.Elements(assignment))
        {
            if (ContractPlaces.Of(target, contracts) is { } place)
            {
                flows.Add(new ValueFlow(place, value));
            }
        }

        return flows;
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
