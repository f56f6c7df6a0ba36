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

        var block = variable.Statement.Parent;
        var references = body.ReferencesTo(variable.Local).ToList();

        // In a variable that also holds other objects, any of them may be meant.
        var isUsed = references.Exists(reference => IsTarget(reference) && reference.Parent!.Parent != variable.Statement);
        if (isUsed)
        {
            members.Forget();
        }

        foreach (var reference in references)
        {
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                    ApplyProperty(property, isUsed || reference.Syntax.SpanStart < creation.Syntax.SpanStart);
                    break;
                case ISimpleAssignmentOperation when IsTarget(reference):
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
                case not (IAssignmentOperation or IIncrementOrDecrementOperation or ITupleOperation) when property.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String }:
                    // Reading a value changes nothing.
                    break;
                default:
                    members.Forget(property.Property);
                    break;
            }
        }
    }

    private static bool IsTarget(IOperation reference) => reference.Parent is ISimpleAssignmentOperation { IsRef: false, Target: var target } && target == reference;

    /// <summary>The local variable that the new object is put into, and the statement that does so.</summary>
    private static (ILocalSymbol Local, IOperation Statement)? Variable(IOperation creation)
    {
        var operation = creation.Parent;
        while (operation is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation switch
        {
            IVariableInitializerOperation
            {
                Parent: IVariableDeclaratorOperation { Symbol: var local, Parent: IVariableDeclarationOperation { Parent: IVariableDeclarationGroupOperation group } },
            } => (local, group),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation statement } => (local, statement),
            _ => null,
        };
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
