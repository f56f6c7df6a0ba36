using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>
/// Counts in what happens to an object behind the expression that makes it: what the statements after it set, where it is in a local variable;
/// and what other code may do to it.
/// </summary>
internal static class LaterAssignments
{
    public static void Apply(IOperation creation, ObjectMembers members, BodyFacts body, ContractContext contracts, ValueReader reader)
    {
        var escapes = new EscapeAnalysis(contracts, body, creation.Type!);
        var escape = Variable(creation) is { } variable ? ApplyUses(creation, variable, members, body, reader, escapes) : escapes.Of(creation);
        switch (escape)
        {
            case Escape.Completed:
                members.Forget();
                break;
            case Escape.Changed:
                members.ForgetAll();
                break;
        }
    }

    /// <summary>Sets what the statements set, and tells what else they do.</summary>
    private static Escape ApplyUses(
        IOperation creation, (ILocalSymbol Local, IOperation Statement) variable, ObjectMembers members, BodyFacts body, ValueReader reader, EscapeAnalysis escapes)
    {
        // In a variable that also holds other objects, any of them may be meant.
        if (body.Assignments(variable.Local) > (variable.Statement is IExpressionStatementOperation ? 1 : 0))
        {
            return escapes.Uses(variable.Local) is var uses and not Escape.None ? uses : Escape.Completed;
        }

        var block = variable.Statement.Parent;
        var references = body.ReferencesTo(variable.Local).ToList();
        var escape = Escape.None;

        // What a local function does may be done before; what a lambda does, from there on.
        var isUsed = references.Exists(reference => IsIn<ILocalFunctionOperation>(reference, block));
        foreach (var reference in references)
        {
            isUsed = isUsed || IsIn<IAnonymousFunctionOperation>(reference, block);
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                    ApplyProperty(property, isUsed || reference.Syntax.SpanStart < creation.Syntax.SpanStart);
                    break;
                case ISimpleAssignmentOperation when IsTarget(reference):
                    break;
                default:
                    isUsed = true;
                    escape = escapes.Of(reference) is var more && more > escape ? more : escape;
                    break;
            }
        }

        return escape;

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

    /// <summary>Whether a variable is used in a function inside the block.</summary>
    private static bool IsIn<TFunction>(IOperation reference, IOperation? block)
    {
        for (var outer = reference.Parent; outer is not null && outer != block; outer = outer.Parent)
        {
            if (outer is TFunction)
            {
                return true;
            }
        }

        return false;
    }

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
                Parent: IVariableDeclaratorOperation { Symbol: { IsRef: false } local, Parent: IVariableDeclarationOperation { Parent: IVariableDeclarationGroupOperation group } },
            } => (local, group),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { IsRef: false } local }, Parent: IExpressionStatementOperation statement } => (local, statement),
            _ => null,
        };
    }
}
