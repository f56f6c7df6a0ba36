using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>
/// Reads the attributes that contract assemblies describe themselves with. They are told by name: each assembly has attribute types of
/// its own.
/// </summary>
internal static class MetadataReader
{
    public const string SchemaAttribute = "Contracts.ContractSchemaAttribute";

    private const string MarkerKey = "OpenApiContract";

    /// <summary>The one format of metadata that this analyzer knows, as the marker begins.</summary>
    private const string FormatVersion = "1;";

    /// <summary>Whether the assembly carries the marker of a contract, in the format known here.</summary>
    public static bool IsContract(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { Name: "AssemblyMetadataAttribute" }
            && Argument(attribute, 0) == MarkerKey
            && Argument(attribute, 1)?.StartsWith(FormatVersion, StringComparison.Ordinal) == true);

    /// <summary>The schemas that a symbol carries.</summary>
    public static IEnumerable<SchemaText> Schemas(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsInContracts(attribute, "ContractSchemaAttribute") && Argument(attribute, 0) is { } schema)
            {
                yield return new SchemaText(Name(attribute), schema);
            }
        }
    }

    /// <summary>Whether a method carries out an operation of the contract.</summary>
    public static bool IsOperation(IMethodSymbol method) => method.GetAttributes().Any(attribute => IsInContracts(attribute, "ContractOperationAttribute"));

    /// <summary>The HTTP method and the path of the operation that a method carries out.</summary>
    public static (string Verb, string Path)? Operation(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (IsInContracts(attribute, "ContractOperationAttribute") && Argument(attribute, 0) is { } verb && Argument(attribute, 1) is { } path)
            {
                return (verb, path);
            }
        }

        return null;
    }

    /// <summary>Whether a property holds the members that the contract does not name.</summary>
    public static bool IsExtensionData(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "JsonExtensionDataAttribute" });

    /// <summary>The property of the contract whose values a user's own parameter or property takes: what its <c>[ContractValue]</c> names.</summary>
    public static (INamedTypeSymbol Type, string Property)? ContractValue(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ContractValueAttribute" }
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }, { Value: string property }])
            {
                return (type, property);
            }
        }

        return null;
    }

    private static bool IsInContracts(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Contracts", ContainingNamespace.IsGlobalNamespace: true } } type && type.Name == name;

    private static string? Argument(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Text(attribute.ConstructorArguments[index]) : null;

    private static string? Name(AttributeData attribute) =>
        attribute.NamedArguments.Where(argument => argument.Key == "Name").Select(argument => Text(argument.Value)).FirstOrDefault();

    private static string? Text(TypedConstant constant) => constant is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}

/// <summary>A schema as an attribute gives it.</summary>
/// <param name="Name">The schema's name in the document, or the JSON name of the member.</param>
/// <param name="Schema">The JSON text.</param>
internal readonly record struct SchemaText(string? Name, string Schema);
