using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>
/// The contracts that a compilation uses. Made once for each compilation; each symbol's schema is parsed once. Asking about a symbol that
/// has nothing to do with a contract costs a look into a dictionary.
/// </summary>
internal sealed class ContractContext
{
    private static readonly ConditionalWeakTable<Compilation, Found> Known = new();

    private readonly Dictionary<IAssemblySymbol, ContractAssembly> _contracts;
    private readonly HashSet<IAssemblySymbol> _users;
    private readonly ConcurrentDictionary<ISymbol, ContractMember?> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ContractType?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _operations = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, ContractMember?> _readMember;
    private readonly Func<INamedTypeSymbol, ContractType?> _readType;

    private ContractContext(Dictionary<IAssemblySymbol, ContractAssembly> contracts, HashSet<IAssemblySymbol> users)
    {
        _contracts = contracts;
        _users = users;
        _readMember = ReadMember;
        _readType = ReadType;
    }

    /// <summary>The context, or <see langword="null"/> where neither the source nor a reference holds a contract. All rules share it.</summary>
    public static ContractContext? Of(Compilation compilation) =>
        Known.GetValue(compilation, static one => new Found(Create(one))).Context;

    private static ContractContext? Create(Compilation compilation)
    {
        // Looking for one type name is cheap; only the few assemblies that have it are looked at closer.
        var contracts = new Dictionary<IAssemblySymbol, ContractAssembly>(SymbolEqualityComparer.Default);
        foreach (var type in compilation.GetTypesByMetadataName(MetadataReader.SchemaAttribute))
        {
            if (MetadataReader.IsContract(type.ContainingAssembly))
            {
                contracts[type.ContainingAssembly] = new ContractAssembly(type.ContainingAssembly);
            }
        }

        return contracts.Count == 0 ? null : new ContractContext(contracts, Users(compilation, contracts));
    }

    /// <summary>The contracts and their assemblies.</summary>
    public IReadOnlyDictionary<IAssemblySymbol, ContractAssembly> Assemblies => _contracts;

    /// <summary>What the contract says of a property or parameter, its own or one with <c>[ContractValue]</c>; <see langword="null"/> where it says nothing.</summary>
    public ContractMember? Find(ISymbol symbol)
    {
        if (symbol.ContainingAssembly is not { } assembly || !_users.Contains(assembly))
        {
            return null;
        }

        var definition = symbol.OriginalDefinition;
        return _members.TryGetValue(definition, out var known) ? known : _members.GetOrAdd(definition, _readMember);
    }

    /// <summary>What the contract says of a class; <see langword="null"/> for other types.</summary>
    public ContractType? FindType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingAssembly: { } assembly } named && _contracts.ContainsKey(assembly)
            ? _types.GetOrAdd(named.OriginalDefinition, _readType)
            : null;

    /// <summary>Whether a method carries out an operation of the contract.</summary>
    public bool IsOperation(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly
        && _contracts.ContainsKey(assembly)
        && _operations.GetOrAdd(method.OriginalDefinition, MetadataReader.IsOperation);

    /// <summary>The class whose unnamed members a property holds.</summary>
    public ContractType? FindExtensionData(IPropertySymbol property) =>
        property.ContainingAssembly is { } assembly && _contracts.ContainsKey(assembly) && MetadataReader.IsExtensionData(property)
            ? FindType(property.ContainingType)
            : null;

    /// <summary>The contracts, and who could speak of them in an attribute: their users and the source.</summary>
    private static HashSet<IAssemblySymbol> Users(Compilation compilation, Dictionary<IAssemblySymbol, ContractAssembly> contracts)
    {
        var users = new HashSet<IAssemblySymbol>(contracts.Keys, SymbolEqualityComparer.Default) { compilation.Assembly };
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(contracts.ContainsKey)))
            {
                users.Add(assembly);
            }
        }

        return users;
    }

    private ContractMember? ReadMember(ISymbol symbol)
    {
        if (_contracts.TryGetValue(symbol.ContainingAssembly, out var contract))
        {
            return MetadataReader.Schemas(symbol)
                .Select(attribute => Read(contract, attribute, attribute.Name ?? symbol.Name, symbol as IPropertySymbol))
                .FirstOrDefault(member => member is not null);
        }

        return MetadataReader.ContractValue(symbol) is var (type, name) && type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? Find(property)
            : null;
    }

    private ContractType? ReadType(INamedTypeSymbol type) =>
        MetadataReader.Schemas(type)
            .Select(attribute => Read(_contracts[type.ContainingAssembly], attribute, null, null))
            .FirstOrDefault(schema => schema is not null) is { } schema
            ? new ContractType(type, schema, Find)
            : null;

    private static ContractMember? Read(ContractAssembly contract, SchemaText attribute, string? jsonName, IPropertySymbol? property) =>
        NamedSchemas.ParseSchema(attribute.Schema) is { } schema ? new ContractMember(contract, schema, jsonName, property) : null;

    private sealed class Found(ContractContext? context)
    {
        public ContractContext? Context => context;
    }
}
