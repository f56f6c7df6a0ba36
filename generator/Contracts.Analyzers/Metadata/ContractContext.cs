using System.Collections.Concurrent;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>The contracts that a compilation uses. Made once for each compilation; each property's schema is parsed once.</summary>
internal sealed class ContractContext
{
    private readonly Dictionary<IAssemblySymbol, ContractAssembly> _assemblies;
    private readonly ConcurrentDictionary<IPropertySymbol, ContractProperty?> _properties = new(SymbolEqualityComparer.Default);

    private ContractContext(Dictionary<IAssemblySymbol, ContractAssembly> assemblies)
    {
        _assemblies = assemblies;
    }

    /// <summary>The context, or <see langword="null"/> where neither the source nor a reference holds a contract.</summary>
    public static ContractContext? Create(Compilation compilation)
    {
        // Looking for one type name is cheap; only the few assemblies that have it are looked at closer.
        var assemblies = new Dictionary<IAssemblySymbol, ContractAssembly>(SymbolEqualityComparer.Default);
        foreach (var type in compilation.GetTypesByMetadataName(MetadataReader.SchemaAttribute))
        {
            if (MetadataReader.IsContract(type.ContainingAssembly))
            {
                assemblies[type.ContainingAssembly] = new ContractAssembly(type.ContainingAssembly);
            }
        }

        return assemblies.Count == 0 ? null : new ContractContext(assemblies);
    }

    /// <summary>What the contract says of a property; <see langword="null"/> where it says nothing that can be read.</summary>
    public ContractProperty? Find(IPropertySymbol property) =>
        _assemblies.ContainsKey(property.ContainingAssembly) ? _properties.GetOrAdd(property.OriginalDefinition, Read) : null;

    private ContractProperty? Read(IPropertySymbol property)
    {
        foreach (var attribute in MetadataReader.Schemas(property))
        {
            if (NamedSchemas.ParseSchema(attribute.Schema) is { } schema)
            {
                return new ContractProperty(_assemblies[property.ContainingAssembly], property, attribute.Name ?? property.Name, schema);
            }
        }

        return null;
    }
}
