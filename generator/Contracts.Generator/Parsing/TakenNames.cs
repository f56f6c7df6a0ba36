using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>The names that a class of constants can't have in a type.</summary>
internal static class TakenNames
{
    public static IEnumerable<string> In(INamedTypeSymbol type) =>
        Members(type).Append(type.Name).Concat(Inherited(type)).Concat(type.GetMembers().OfType<IPropertySymbol>().SelectMany(Namesakes)).Distinct();

    private static IEnumerable<string> Members(INamedTypeSymbol type) => type.GetMembers().Where(member => member.CanBeReferencedByName).Select(member => member.Name);

    /// <summary>The members of the base types, and the classes of constants that are generated into them.</summary>
    private static IEnumerable<string> Inherited(INamedTypeSymbol type)
    {
        for (var from = type.BaseType; from is { SpecialType: SpecialType.None }; from = from.BaseType)
        {
            foreach (var name in Members(from))
            {
                yield return name;
            }

            foreach (var property in from.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ContractSchemaAttribute"))
                {
                    yield return KnownValuesParser.ClassName(property.Name);
                }
            }
        }
    }

    /// <summary>Types of the same namespace: a nested type would stand in their place in the properties of its type.</summary>
    private static IEnumerable<string> Namesakes(IPropertySymbol property)
    {
        var name = KnownValuesParser.ClassName(property.Name);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var unique = CSharpIdentifier.Unique(name, seen); !property.ContainingNamespace.GetTypeMembers(unique).IsEmpty; unique = CSharpIdentifier.Unique(name, seen))
        {
            yield return unique;
        }
    }
}
