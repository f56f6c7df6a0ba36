using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>The local variables of a body that are set once: where they are declared, or later.</summary>
internal sealed class ConstantLocals
{
    private readonly Dictionary<ILocalSymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);

    public ConstantLocals(IOperation body)
    {
        var declared = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        var changes = new Dictionary<ILocalSymbol, int>(SymbolEqualityComparer.Default);
        var assigned = new Dictionary<ILocalSymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { IsRef: false } local, Initializer.Value: { } value }:
                    _initializers[local] = value;
                    break;
                case IVariableDeclaratorOperation { Symbol: { IsRef: false } local, Parent: IVariableDeclarationOperation }:
                    declared.Add(local);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value }:
                    assigned[local] = value;
                    break;
                case IDeconstructionAssignmentOperation assignment:
                    foreach (var (target, value) in Deconstruction.Elements(assignment))
                    {
                        if (target is ILocalReferenceOperation { Local: var local })
                        {
                            assigned[local] = value;
                        }
                    }

                    break;
                case ILocalReferenceOperation reference when MayChange(reference):
                    changes[reference.Local] = changes.TryGetValue(reference.Local, out var count) ? count + 1 : 1;
                    if (reference.IsDeclaration)
                    {
                        declared.Add(reference.Local);
                    }

                    break;
            }
        }

        foreach (var change in changes)
        {
            _initializers.Remove(change.Key);

            // Nobody can read it before.
            if (change.Value == 1 && declared.Contains(change.Key) && assigned.TryGetValue(change.Key, out var value))
            {
                _initializers[change.Key] = value;
            }
        }
    }

    public IOperation? InitializerOf(ILocalSymbol local) => _initializers.TryGetValue(local, out var value) ? value : null;

    /// <summary>Whether a variable may get another value here: it is assigned, or somebody gets hold of the variable itself.</summary>
    private static bool MayChange(ILocalReferenceOperation reference)
    {
        for (IOperation operation = reference; ; operation = operation.Parent)
        {
            switch (operation.Parent)
            {
                case ITupleOperation or IConditionalOperation { IsRef: true } or IParenthesizedOperation or IDeclarationExpressionOperation:
                    continue;
                case IAssignmentOperation assignment:
                    return assignment.Target == operation || assignment is ISimpleAssignmentOperation { IsRef: true };
                case IIncrementOrDecrementOperation or IAddressOfOperation:
                    return true;
                case IArgumentOperation { Parameter: var parameter }:
                    return parameter is null or { RefKind: not RefKind.None };
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }:
                case IReturnOperation { Parent: var parent } when parent is not null && ReturnsReference(reference):
                    return true;
                default:
                    return false;
            }
        }
    }

    private static bool ReturnsReference(IOperation reference) =>
        reference.SemanticModel?.GetEnclosingSymbol(reference.Syntax.SpanStart) is IMethodSymbol { RefKind: not RefKind.None };
}
