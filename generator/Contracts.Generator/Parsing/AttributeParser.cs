using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads what attributes say. Attributes that don't compile say nothing.</summary>
internal static class AttributeParser
{
    /// <summary>The named schemas of <c>ContractSchema</c> attributes; those without a name can't be referred to.</summary>
    public static IEnumerable<NamedSchemaModel> Schemas(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (Argument(attribute, 0) is { } schema && Name(attribute) is { } name)
            {
                yield return new NamedSchemaModel(name, schema);
            }
        }
    }

    /// <summary>The named schemas of <c>ContractNamedSchema</c> attributes.</summary>
    public static IEnumerable<NamedSchemaModel> NamedSchemas(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (Argument(attribute, 0) is { } name && Argument(attribute, 1) is { } schema)
            {
                yield return new NamedSchemaModel(name, schema);
            }
        }
    }

    /// <summary>The documents of <c>ContractDocument</c> attributes.</summary>
    public static IEnumerable<DocumentModel> Documents(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (Argument(attribute, 0) is { } title && Argument(attribute, 1) is { } version)
            {
                yield return new DocumentModel(title, version);
            }
        }
    }

    public static string? Argument(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string value }
            ? value
            : null;

    public static string? Name(AttributeData attribute) => Named(attribute, "Name");

    public static string? In(AttributeData attribute) => Named(attribute, "In");

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string value })
            {
                return value;
            }
        }

        return null;
    }
}
