using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>What <c>(a.Model, (a.Size, var other)) = ("x", ("y", 5))</c> sets: each element on its own.</summary>
internal static class Deconstruction
{
    /// <summary>The targets and their values. Those that only the running program takes apart are left out.</summary>
    public static IEnumerable<(IOperation Target, IOperation Value)> Elements(IDeconstructionAssignmentOperation assignment) => Elements(assignment.Target, assignment.Value);

    private static IEnumerable<(IOperation Target, IOperation Value)> Elements(IOperation target, IOperation value)
    {
        while (target is IDeclarationExpressionOperation { Expression: var declared })
        {
            target = declared;
        }

        while (value is IConversionOperation { IsImplicit: true, Operand: ITupleOperation } conversion)
        {
            value = conversion.Operand;
        }

        return target is not ITupleOperation { Elements: var targets } ? [(target, value)]
            : value is ITupleOperation { Elements: var values } && values.Length == targets.Length ? targets.Zip(values, Elements).SelectMany(elements => elements)
            : [];
    }
}
