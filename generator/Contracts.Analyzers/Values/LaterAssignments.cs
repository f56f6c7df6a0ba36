using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>
/// Counts in what the statements after an initializer set, where the new object is in a local variable and everything that happens to it
/// can be seen.
/// </summary>
internal static class LaterAssignments
{
    public static void Apply(IObjectCreationOperation creation, ObjectMembers members, BodyFacts body, ContractContext contracts, ValueReader reader)
    {
        if (Variable(creation) is not { } variable)
        {
            if (IsStored(creation))
            {
                members.Forget();
            }

            return;
        }

        var block = variable.Declaration.Parent;
        var isUsed = false;
        foreach (var reference in body.ReferencesTo(variable.Local))
        {
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                    ApplyProperty(property, isUsed);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } when contracts.IsOperation(call.TargetMethod):
                case IReturnOperation:
                    isUsed = true;
                    break;
                default:
                    members.ForgetAll();
                    return;
            }
        }

        void ApplyProperty(IPropertyReferenceOperation property, bool isUsedBefore)
        {
            switch (property.Parent)
            {
                case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation statement } assignment
                    when assignment.Target == property && statement.Parent == block && !isUsedBefore:
                    members.Set(property.Property, reader.Alternatives(assignment.Value));
                    break;
                case not IAssignmentOperation when property.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String }:
                    // Reading a value changes nothing.
                    break;
                default:
                    members.Forget(property.Property);
                    break;
            }
        }
    }

    /// <summary>The local variable that is declared with the new object, and the statement that does so.</summary>
    private static (ILocalSymbol Local, IOperation Declaration)? Variable(IOperation creation)
    {
        var operation = creation.Parent;
        while (operation is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation is IVariableInitializerOperation
        {
            Parent: IVariableDeclaratorOperation { Symbol: var local, Parent: IVariableDeclarationOperation { Parent: IVariableDeclarationGroupOperation group } },
        }
            ? (local, group)
            : null;
    }

    /// <summary>Whether the object is put where others may set the rest of its members.</summary>
    private static bool IsStored(IOperation creation)
    {
        for (var outer = creation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IVariableInitializerOperation:
                    return true;
                case IAssignmentOperation { Target: var target, Parent: not IObjectOrCollectionInitializerOperation }:
                    return target is not IDiscardOperation;
                case IArgumentOperation { Parent: not IInvocationOperation { IsImplicit: true } } or IReturnOperation or IBlockOperation
                    or IPropertyInitializerOperation or IFieldInitializerOperation:
                    return false;
            }
        }

        return false;
    }
}
