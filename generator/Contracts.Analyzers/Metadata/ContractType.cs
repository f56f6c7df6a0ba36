using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>A class of the contract.</summary>
internal sealed class ContractType
{
    private readonly Dictionary<IPropertySymbol, ContractMember> _members = new(SymbolEqualityComparer.Default);

    /// <param name="type">The class.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="find">Finds what the contract says of a property.</param>
    public ContractType(INamedTypeSymbol type, ContractMember schema, Func<IPropertySymbol, ContractMember?> find)
    {
        Schema = schema;
        var discriminators = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            AddDiscriminator(declaring, discriminators);
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (find(property) is { } member)
                {
                    _members[property] = member;
                }
            }
        }

        OwnValues = [.. discriminators];
    }

    public ContractMember Schema { get; }

    public IEnumerable<KeyValuePair<IPropertySymbol, ContractMember>> Members => _members;

    /// <summary>The JSON names of members that the class gives their values itself: discriminators.</summary>
    public IReadOnlyCollection<string> OwnValues { get; }

    public ContractMember? Find(IPropertySymbol property) => _members.TryGetValue(property.OriginalDefinition, out var member) ? member : null;

    private static void AddDiscriminator(INamedTypeSymbol type, HashSet<string> names)
    {
        foreach (var attribute in MetadataReader.Schemas(type))
        {
            if (NamedSchemas.ParseSchema(attribute.Schema)?["discriminator"]?.GetString("propertyName") is { } name)
            {
                names.Add(name);
            }
        }
    }
}
