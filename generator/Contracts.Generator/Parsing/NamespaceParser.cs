using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads which namespaces hold contracts: those of the clients.</summary>
internal static class NamespaceParser
{
    /// <summary>The namespace of a client; <see langword="null"/> where its attribute does not compile.</summary>
    public static ContractNamespaceModel? Parse(GeneratorAttributeSyntaxContext context) =>
        AttributeParser.Documents(context.Attributes).Any() ? Of(context.TargetSymbol) : null;

    /// <summary>Each namespace once; of several clients in one, a public one decides.</summary>
    public static IEnumerable<ContractNamespaceModel> Distinct(IEnumerable<ContractNamespaceModel> namespaces) =>
        namespaces
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(group => new ContractNamespaceModel(group.Key, group.Any(one => one.IsPublic), group.Any(one => one.WritesPoint)))
            .OrderBy(one => one.Name, StringComparer.Ordinal);

    private static ContractNamespaceModel Of(ISymbol client) =>
        new(
            TypeParser.Namespace(client),
            client.DeclaredAccessibility == Accessibility.Public,
            client is INamedTypeSymbol type && type.MemberNames.Contains("CreateJsonSerializerSettings"));
}
