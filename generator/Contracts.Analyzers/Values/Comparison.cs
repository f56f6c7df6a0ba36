using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>A comparison of a contract's value with another.</summary>
/// <param name="Place">Where the contract's value comes from.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="IgnoresCase">Whether case may not count.</param>
internal readonly record struct Comparison(ContractPlace Place, IOperation Value, bool IgnoresCase = false)
{
    /// <summary>The operations that compare.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds =
    [
        OperationKind.Binary,
        OperationKind.Invocation,
        OperationKind.IsPattern,
        OperationKind.Switch,
        OperationKind.SwitchExpression,
        OperationKind.PropertySubpattern,
    ];

    /// <summary>The comparisons that an operation makes.</summary>
    public static IEnumerable<Comparison> Of(IOperation operation, ContractContext contracts) =>
        operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => Of(binary.LeftOperand, binary.RightOperand, contracts),
            IInvocationOperation { TargetMethod.Name: nameof(Equals) } invocation => OfEquals(invocation, contracts),
            IIsPatternOperation pattern when MayBeOfContract(pattern.Value, contracts) => Patterns(pattern.Value, [pattern.Pattern], contracts),
            IPropertySubpatternOperation part => ContractPlaces.Of(part.Member, contracts) is { } place ? Patterns(place, [part.Pattern]) : [],
            ISwitchOperation statement when MayBeOfContract(statement.Value, contracts) => OfSwitch(statement, contracts),
            ISwitchExpressionOperation expression when MayBeOfContract(expression.Value, contracts) => Patterns(expression.Value, expression.Arms.Select(arm => arm.Pattern), contracts),
            _ => [],
        };

    /// <summary>One side is the contract's, the other one is judged.</summary>
    private static IEnumerable<Comparison> Of(IOperation left, IOperation right, ContractContext contracts, bool ignoresCase = false) =>
        ContractPlaces.Of(left, contracts) is { } leftPlace ? [new Comparison(leftPlace, right, ignoresCase)]
        : ContractPlaces.Of(right, contracts) is { } rightPlace ? [new Comparison(rightPlace, left, ignoresCase)]
        : [];

    /// <summary><c>a.Equals(b)</c>, <c>string.Equals(a, b)</c>, <c>comparer.Equals(a, b)</c>, each with or without a way to compare.</summary>
    private static IEnumerable<Comparison> OfEquals(IInvocationOperation invocation, ContractContext contracts)
    {
        // A comparer of one's own may call anything equal.
        var isKnown = invocation.TargetMethod.ContainingType is { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Int32 or SpecialType.System_Int64 }
            or { Name: nameof(StringComparer), ContainingNamespace.Name: nameof(System) };
        if (!isKnown)
        {
            return [];
        }

        // Asked of every call of that name: no allocation.
        var (left, right) = (invocation.Instance, invocation.Arguments) switch
        {
            ({ } instance, [var other]) => (instance, other.Value),
            ({ } instance, [var other, { Parameter.Type.TypeKind: TypeKind.Enum }]) => (instance, other.Value),
            (_, [var first, var second]) => (first.Value, second.Value),
            (null, [var first, var second, { Parameter.Type.TypeKind: TypeKind.Enum }]) => (first.Value, second.Value),
            _ => ((IOperation?)null, (IOperation?)null),
        };
        return left is null || right is null ? [] : Of(left, right, contracts, ignoresCase: !IsOrdinal(invocation));
    }

    /// <summary>Whether case counts for sure.</summary>
    private static bool IsOrdinal(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Type is { Name: nameof(StringComparison), TypeKind: TypeKind.Enum })
            {
                return argument.Value is IFieldReferenceOperation { Field.Name: nameof(StringComparison.Ordinal) or nameof(StringComparison.InvariantCulture) };
            }
        }

        return invocation.TargetMethod.ContainingType.Name != nameof(StringComparer)
            || invocation.Instance is IPropertyReferenceOperation { Property.Name: nameof(StringComparer.Ordinal) or nameof(StringComparer.InvariantCulture) };
    }

    /// <summary>Asked of every pattern: no allocation.</summary>
    private static bool MayBeOfContract(IOperation value, ContractContext contracts) => Tuple(value) is not null || ContractPlaces.Of(value, contracts) is not null;

    private static IEnumerable<Comparison> OfSwitch(ISwitchOperation statement, ContractContext contracts)
    {
        var clauses = statement.Cases.SelectMany(section => section.Clauses).ToList();
        var constants = ContractPlaces.Of(statement.Value, contracts) is { } place
            ? clauses.OfType<ISingleValueCaseClauseOperation>().Select(clause => new Comparison(place, clause.Value))
            : [];
        return constants.Concat(Patterns(statement.Value, clauses.OfType<IPatternCaseClauseOperation>().Select(clause => clause.Pattern), contracts));
    }

    /// <summary>What patterns compare a value with, or each element of a tuple.</summary>
    private static IEnumerable<Comparison> Patterns(IOperation value, IEnumerable<IPatternOperation> patterns, ContractContext contracts) =>
        ContractPlaces.Of(value, contracts) is { } place ? Patterns(place, patterns)
        : Tuple(value) is { Elements: var elements }
            ? patterns.SelectMany(Leaves).OfType<IRecursivePatternOperation>()
                .Where(pattern => pattern.DeconstructionSubpatterns.Length == elements.Length)
                .SelectMany(pattern => elements.Zip(pattern.DeconstructionSubpatterns, (element, part) => Patterns(element, [part], contracts)))
                .SelectMany(comparisons => comparisons)
        : [];

    private static IEnumerable<Comparison> Patterns(ContractPlace place, IEnumerable<IPatternOperation> patterns) =>
        patterns.SelectMany(Leaves).OfType<IConstantPatternOperation>().Select(constant => new Comparison(place, constant.Value));

    private static ITupleOperation? Tuple(IOperation value) => (value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value) as ITupleOperation;

    /// <summary>The patterns that a pattern joins by <c>not</c>, <c>and</c> and <c>or</c>.</summary>
    private static IEnumerable<IPatternOperation> Leaves(IPatternOperation pattern)
    {
        var pending = new Stack<IPatternOperation>();
        pending.Push(pattern);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case INegatedPatternOperation negated:
                    pending.Push(negated.Pattern);
                    break;
                case IBinaryPatternOperation binary:
                    pending.Push(binary.RightPattern);
                    pending.Push(binary.LeftPattern);
                    break;
                case var leaf:
                    yield return leaf;
                    break;
            }
        }
    }
}
