using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>
/// Follows an object from where it is made to where it goes: through variables, members, collections and calls, as far as the body shows.
/// A call of the contract, a serializer or a request to an operation's path takes it as it is; any other code that gets it may complete it.
/// </summary>
internal sealed class EscapeAnalysis
{
    private readonly ContractContext _contracts;
    private readonly BodyFacts _body;
    private readonly HolderTypes _types;
    private readonly ObjectUses _uses;

    /// <param name="contracts">The contracts.</param>
    /// <param name="body">The body that the code is in.</param>
    /// <param name="type">The object's class.</param>
    public EscapeAnalysis(ContractContext contracts, BodyFacts body, ITypeSymbol type)
    {
        _contracts = contracts;
        _body = body;
        _types = new HolderTypes(type);
        _uses = new ObjectUses(body, type, Of);
    }

    /// <summary>What may be done to the object by way of an expression that stands for it, or for what holds it.</summary>
    public Escape Of(IOperation expression)
    {
        var escape = Escape.None;
        for (IOperation? next = expression; next is not null && escape != Escape.Changed;)
        {
            (var step, next) = Step(next);
            escape = Max(escape, step);
        }

        return escape;
    }

    /// <summary>What may be done to the object wherever the body mentions the variable or member that it is in, or the local function that returns it.</summary>
    public Escape Uses(ISymbol symbol) => _uses.Of(symbol);

    /// <summary>What the code around an expression does, and the expression that stands for the object from there on, if any.</summary>
    private (Escape Escape, IOperation? Next) Step(IOperation operation) =>
        operation.Parent switch
        {
            IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or IAwaitOperation
                or ISwitchExpressionArmOperation or ITupleOperation or ISpreadOperation or ICollectionExpressionOperation or IArrayInitializerOperation
                or IArrayCreationOperation or ITranslatedQueryOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IAnonymousObjectCreationOperation => (Escape.None, operation.Parent),
            ISwitchExpressionOperation { Value: var value } arms when value != operation => (Escape.None, arms),
            IWithOperation { Operand: var original } copy when original != operation => (Escape.None, copy),
            IConditionalAccessOperation { Operation: var accessed } access when accessed != operation => (Escape.None, access),
            IConditionalAccessOperation access => (Escape.None, access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().FirstOrDefault()),
            IArrayElementReferenceOperation { ArrayReference: var array } element => (Escape.None, array == operation ? element : null),

            IAssignmentOperation { Target: var target } when target == operation => (Escape.None, null),
            ISimpleAssignmentOperation { Target: var member, Parent: IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation } assignment =>
                (Initialized(member), assignment.Parent),
            IMemberInitializerOperation { InitializedMember: var member } initializer => (Initialized(member), initializer.Parent),
            ISimpleAssignmentOperation { IsRef: false } or ICoalesceAssignmentOperation => (Stored(((IAssignmentOperation)operation.Parent).Target), operation.Parent),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsRef: false } local } } => (Uses(local), null),
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { IsRef: false } local } } => (Uses(local), null),

            IPropertyReferenceOperation { Instance: var instance } property when instance == operation => Read(property, property.Property),
            IFieldReferenceOperation field => Read(field, field.Field),
            IInvocationOperation { Instance: var instance } call when instance == operation => Called(call),
            IArgumentOperation { Parameter: { RefKind: RefKind.None or RefKind.In } } argument => Passed(argument),
            IDeclarationExpressionOperation => (Escape.None, null),
            IReturnOperation => Returned(operation),
            IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation => (Escape.Completed, null),
            IExpressionStatementOperation or IInterpolationOperation or INameOfOperation or IIsTypeOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
                or IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => (Escape.None, null),
            _ => (Escape.Changed, null),
        };

    /// <summary>A member of the object, or of what holds it, is read or set. Whether the object's own place is, <see cref="Uses"/> sees.</summary>
    private (Escape Escape, IOperation? Next) Read(IOperation reference, ISymbol member)
    {
        var isSet = reference.Parent is IAssignmentOperation { Target: var target } && target == reference;
        var isOwn = _types.IsOwn(member.ContainingType);
        var isValue = reference.Type is null or { IsValueType: true } or { SpecialType: SpecialType.System_String } && !_types.CanHold(reference.Type);
        return (reference, isSet) switch
        {
            ({ Parent: IIncrementOrDecrementOperation or ITupleOperation }, _) => (isOwn ? Escape.Changed : Escape.None, null),
            (_, true) => (isOwn ? Escape.Changed : Escape.None, null),
            _ when isValue => (Escape.None, null),
            (IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }, _) when _contracts.Find(property) is not null => (isOwn ? Escape.Changed : Escape.None, null),
            _ => _types.CanHold(reference.Type) ? (Escape.None, reference) : (Escape.Changed, null),
        };
    }

    /// <summary>The object gets into a member of a new object.</summary>
    private Escape Initialized(IOperation member) =>
        member switch
        {
            IPropertyReferenceOperation { Arguments.IsEmpty: false } => Escape.None,
            IMemberReferenceOperation { Member: { } symbol } => InMember(symbol, assignments: 0),
            _ => Escape.Changed,
        };

    /// <summary>The object gets into something that is there already.</summary>
    private Escape Stored(IOperation target) =>
        target switch
        {
            IDiscardOperation => Escape.None,
            IConversionOperation { OperatorMethod: null, Operand: var operand } => Stored(operand),
            IDeclarationExpressionOperation { Expression: var declared } => Stored(declared),
            ILocalReferenceOperation { Local: var local } => local.IsRef ? Escape.Changed : Uses(local),
            // Whoever calls a function of this body gets it in a variable of this body.
            IParameterReferenceOperation { Parameter: { RefKind: not RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Ordinary } } } => Escape.Changed,
            IParameterReferenceOperation { Parameter: var parameter } => Max(Escape.Completed, Uses(parameter)),
            IArrayElementReferenceOperation { ArrayReference: var array } => Stored(array),
            IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } holder } => Stored(holder),
            IPropertyReferenceOperation { Instance: { } holder, Property: var property } => Max(InMember(property, assignments: 1), Stored(holder)),
            IMemberReferenceOperation { Member: var member } => Max(Escape.Completed, InMember(member, assignments: 1)),
            _ => Escape.Completed,
        };

    /// <summary>The object is in a member. Only the contract's own are no one else's.</summary>
    private Escape InMember(ISymbol member, int assignments)
    {
        var isOpen = _body.Assignments(member) > assignments || !(member.ContainingType.IsAnonymousType || _contracts.Find(member) is not null);
        return Max(isOpen ? Escape.Completed : Escape.None, Uses(member));
    }

    /// <summary>The object is what a method is called on, or in it.</summary>
    private (Escape Escape, IOperation? Next) Called(IInvocationOperation call)
    {
        var holder = call.TargetMethod.ContainingType;
        return KnownCalls.ChangesNothing(call, _contracts) ? (Escape.None, null)
            : _types.IsOwn(holder) || _contracts.FindType(holder) is not null ? (Escape.Changed, null)
            : (Max(KnownCalls.IsCollection(holder) ? Escape.None : Escape.Completed, Given(call)), Result(call));
    }

    /// <summary>The object, or what holds it, is an argument.</summary>
    private (Escape Escape, IOperation? Next) Passed(IArgumentOperation argument) =>
        argument.Parent switch
        {
            IInvocationOperation { IsImplicit: true, Parent: IObjectOrCollectionInitializerOperation initializer } => (Escape.None, initializer),
            IInvocationOperation call when KnownCalls.TakesAsIs(call, argument, _contracts) => (Escape.None, null),
            IInvocationOperation call when KnownCalls.IsAdd(call) => (Stored(call.Instance ?? call.Arguments[0].Value), Result(call)),
            IInvocationOperation { Instance: { } holder } call when _types.CanHold(holder.Type) => (Max(Max(Escape.Completed, Given(call)), Stored(holder)), Result(call)),
            IInvocationOperation call => (Max(Escape.Completed, Given(call)), Result(call)),
            IObjectCreationOperation made => (_contracts.FindType(made.Type) is null ? Escape.Completed : Escape.None, made),
            _ => (Escape.Completed, null),
        };

    /// <summary>The result of a call, where it may be the object or hold it.</summary>
    private IInvocationOperation? Result(IInvocationOperation call) => _types.CanHold(call.Type) ? call : null;

    /// <summary>The object is a function's result: of a local function where that is called, of a lambda where what it becomes goes.</summary>
    private (Escape Escape, IOperation? Next) Returned(IOperation operation)
    {
        var function = operation.Parent;
        while (function is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            function = function.Parent;
        }

        return (Max(Escape.Completed, function is ILocalFunctionOperation { Symbol: var local } ? Uses(local) : Escape.None), function?.Parent as IDelegateCreationOperation);
    }

    /// <summary>What is done by way of a call's functions and <c>out</c> variables with the object that they may be given.</summary>
    private Escape Given(IInvocationOperation call)
    {
        var escape = call.TargetMethod.MethodKind switch
        {
            MethodKind.LocalFunction => Given(call.TargetMethod.OriginalDefinition),
            MethodKind.DelegateInvoke when call.Instance is { } function => GivenTo(function),
            _ => Escape.None,
        };
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Type is { TypeKind: TypeKind.Delegate })
            {
                escape = Max(escape, GivenTo(argument.Value));
            }
            else if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && _types.CanHold(parameter.Type))
            {
                escape = Max(escape, Stored(argument.Value));
            }
        }

        return escape;
    }

    /// <summary>What a delegate does with the object that it may be given.</summary>
    private Escape GivenTo(IOperation function) =>
        (_body.ValueOf(function) ?? function) switch
        {
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol: var lambda } } => Given(lambda),
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } } => Given(local.OriginalDefinition),
            IConditionalAccessInstanceOperation { Parent: { } call } when Accessed(call) is { } accessed => GivenTo(accessed),

            // A variable that is set more than once, or by more than a lambda.
            ILocalReferenceOperation => Escape.Changed,
            _ => ((INamedTypeSymbol)function.Type!).DelegateInvokeMethod?.Parameters.Any(parameter => _types.CanHold(parameter.Type)) == false ? Escape.None : Escape.Completed,
        };

    /// <summary>What stands before the <c>?.</c> that an operation is behind.</summary>
    private static IOperation? Accessed(IOperation operation) =>
        operation.Parent is IConditionalAccessOperation { WhenNotNull: var access, Operation: var accessed } && access == operation ? accessed : null;

    /// <summary>What a function of this body does with the object that it may be given.</summary>
    private Escape Given(IMethodSymbol function) =>
        function.Parameters.Where(parameter => _types.CanHold(parameter.Type)).Select(parameter => Uses(parameter)).DefaultIfEmpty().Max();

    private static Escape Max(Escape one, Escape other) => one > other ? one : other;
}
