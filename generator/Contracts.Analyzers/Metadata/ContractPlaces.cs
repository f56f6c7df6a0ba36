using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Metadata;

/// <summary>Finds the places of a contract that code reads or writes.</summary>
internal static class ContractPlaces
{
    /// <summary>The place that an expression stands for; <see langword="null"/> where it has nothing to do with a contract.</summary>
    public static ContractPlace? Of(IOperation? expression, ContractContext contracts) =>
        expression switch
        {
            IPropertyReferenceOperation { Arguments: [var index] } entry => Of(entry.Instance, contracts) is { } outer ? Indexed(outer, index.Value) : null,
            IPropertyReferenceOperation { Property: { Name: nameof(Nullable<>.Value), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: var nullable } => Of(nullable, contracts),
            IPropertyReferenceOperation { Property: var property } => Of(property, contracts),
            IParameterReferenceOperation { Parameter: var parameter } => Member(parameter, contracts),
            IArrayElementReferenceOperation element => Of(element.ArrayReference, contracts)?.Item(),
            IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => Of(conversion.Operand, contracts),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => Of(Initialized(expression), contracts),
            IConditionalAccessInstanceOperation => Of(Accessed(expression), contracts),
            IConditionalAccessOperation access => Of(access.WhenNotNull, contracts),
            _ => null,
        };

    /// <summary>The place that a property is.</summary>
    public static ContractPlace? Of(IPropertySymbol property, ContractContext contracts) =>
        Member(property, contracts) ?? (contracts.FindExtensionData(property) is { } type ? new ContractPlace(type.Schema, IsPartial: true) : null);

    /// <summary>The place that a property or parameter is.</summary>
    public static ContractPlace? Member(ISymbol symbol, ContractContext contracts) => contracts.Find(symbol) is { } member ? new ContractPlace(member) : null;

    /// <summary>An entry of a map or an item of an array. Which entry an unknown key means is not known.</summary>
    private static ContractPlace? Indexed(ContractPlace outer, IOperation index) =>
        index.ConstantValue is { HasValue: true, Value: string key } ? outer.Entry(key)
        : index.Type?.SpecialType == SpecialType.System_Int32 ? outer.Item()
        : null;

    /// <summary>The member that a nested initializer is of: <c>Colors = { … }</c>.</summary>
    private static IOperation? Initialized(IOperation receiver)
    {
        for (var ancestor = receiver.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is IObjectOrCollectionInitializerOperation)
            {
                return ancestor.Parent is IMemberInitializerOperation initializer ? initializer.InitializedMember : null;
            }
        }

        return null;
    }

    /// <summary>What stands in front of a <c>?.</c>.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        for (var (inner, ancestor) = (instance, instance.Parent); ancestor is not null; (inner, ancestor) = (ancestor, ancestor.Parent))
        {
            if (ancestor is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
