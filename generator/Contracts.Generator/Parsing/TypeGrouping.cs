using System.Collections.Immutable;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Brings properties together by the type that declares them.</summary>
internal static class TypeGrouping
{
    public static IEnumerable<TypeProperties> Group(ImmutableArray<PropertyModel> properties)
    {
        // File names differ by more than case, or the compiler refuses them.
        var hintNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return properties
            .GroupBy(property => property.Type)
            .Select(group => new TypeProperties(
                CSharpIdentifier.Unique(group.Key.FullName, hintNames) + ".KnownValues.g.cs",
                group.Key,
                group.ToEquatableArray()))
            .ToList();
    }
}
