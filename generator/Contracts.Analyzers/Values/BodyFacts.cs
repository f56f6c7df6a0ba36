using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>What is to be known of a whole body of code; worked out when it is first asked for.</summary>
internal sealed class BodyFacts
{
    private static readonly ConditionalWeakTable<IOperation, BodyFacts> Known = new();

    private readonly IOperation _root;
    private readonly ConcurrentDictionary<ISymbol, int> _assignments = new(SymbolEqualityComparer.Default);
    private ConstantLocals? _locals;
    private ILookup<ISymbol?, IOperation>? _references;
    private HashSet<ISymbol>? _readProperties;

    private BodyFacts(IOperation root)
    {
        _root = root;
        Errors = new CompileErrors(root);
    }

    public CompileErrors Errors { get; }

    /// <summary>The facts of the body around an operation, which are found once.</summary>
    public static BodyFacts Of(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return Known.GetValue(operation, static root => new BodyFacts(root));
    }

    /// <summary>The expression that a local or field always has its value from; <see langword="null"/> where it may change.</summary>
    public IOperation? ValueOf(IOperation reference) =>
        reference switch
        {
            ILocalReferenceOperation local => (_locals ??= new ConstantLocals(_root)).InitializerOf(local.Local),
            IFieldReferenceOperation field => ConstantFields.InitializerOf(field),
            _ => null,
        };

    /// <summary>What becomes of the objects of a type that are in a variable or member, as far as it is known.</summary>
    public ConcurrentDictionary<(ISymbol Symbol, ITypeSymbol Type), Escape> Escapes { get; } = new();

    /// <summary>How often a variable or member is assigned.</summary>
    public int Assignments(ISymbol symbol) =>
        _assignments.GetOrAdd(symbol, variable => ReferencesTo(variable).Count(reference => reference.Parent is IAssignmentOperation { Target: var target } && target == reference));

    /// <summary>Where a variable, field, property or local function is used, in the order of the source; initializers, which set those of new objects, apart.</summary>
    public IEnumerable<IOperation> ReferencesTo(ISymbol symbol) => (_references ??= References())[symbol];

    /// <summary>Whether the code gets hold of what is in a property, of whichever object, and does not only set it.</summary>
    public bool Reads(IPropertySymbol property) =>
        (_readProperties ??= new HashSet<ISymbol>(
            _root.Descendants().OfType<IPropertyReferenceOperation>().Where(IsRead).Select(reference => reference.Property),
            SymbolEqualityComparer.Default)).Contains(property);

    private ILookup<ISymbol?, IOperation> References() =>
        _root.Descendants()
            .Select(operation => (Operation: operation, Symbol: Referenced(operation)))
            .Where(reference => reference.Symbol is not null)
            .ToLookup(reference => reference.Symbol, reference => reference.Operation, SymbolEqualityComparer.Default);

    private static ISymbol? Referenced(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction, OriginalDefinition: var function } } => function,
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, OriginalDefinition: var function } } => function,
            IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => null,
            IFieldReferenceOperation { Field: var field } => field,
            IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } => property,
            _ => null,
        };

    private static bool IsRead(IPropertyReferenceOperation reference) => !(reference.Parent is ISimpleAssignmentOperation { Target: var target } && target == reference);
}
