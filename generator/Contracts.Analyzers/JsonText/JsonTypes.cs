using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>What the contract says of the JSON of C# types: of its classes, and of arrays, lists and maps of them.</summary>
internal static class JsonTypes
{
    /// <summary>The schema; <see langword="null"/> for types that the contract does not know.</summary>
    public static ContractMember? Find(ITypeSymbol? type, ContractContext contracts) =>
        type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType: var element } => Wrap(element, "array", "items", contracts),
            INamedTypeSymbol { IsGenericType: true, TypeArguments: [var element] } list when IsCollection(list) => Wrap(element, "array", "items", contracts),
            INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var element] } map when IsCollection(map) =>
                Wrap(element, "object", "additionalProperties", contracts),
            _ => contracts.FindType(type)?.Schema,
        };

    private static ContractMember? Wrap(ITypeSymbol element, string kind, string keyword, ContractContext contracts) =>
        Find(element, contracts) is { } item
            ? new ContractMember(
                item.Assembly,
                JsonNode.Object([new JsonMember("type", default, JsonNode.String(kind)), new JsonMember(keyword, default, item.Schema)]),
                jsonName: null,
                property: null)
            : null;

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: nameof(System) } };
}
