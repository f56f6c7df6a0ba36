using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>The types by which one gets hold of an object.</summary>
/// <param name="type">The object's class.</param>
internal sealed class HolderTypes(ITypeSymbol type)
{
    /// <summary>Whether a value of a type may be the object, or hold it: <c>Task&lt;Order&gt;</c>, <c>Order[]</c>.</summary>
    public bool CanHold(ITypeSymbol? holder) =>
        holder switch
        {
            IArrayTypeSymbol { ElementType: var element } => CanHold(element),
            INamedTypeSymbol named => IsOwn(named) || named.TypeArguments.Any(CanHold) || named.ContainingType?.TypeArguments.Any(CanHold) == true,
            _ => holder is not null,
        };

    /// <summary>Whether a type is the object's class, or one that it inherits from or implements.</summary>
    public bool IsOwn(ITypeSymbol? ancestor)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one, ancestor))
            {
                return true;
            }
        }

        return ancestor is not null && type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}
