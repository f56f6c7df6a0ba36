using Contracts.Generator.Model;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads what the types of members hold.</summary>
internal static class ClrTypeParser
{
    private static readonly SymbolDisplayFormat Code = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static ClrType Parse(ITypeSymbol type)
    {
        var isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var inner = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var (name, schema) = (inner as INamedTypeSymbol) is { } named ? Schema(named) : default;
        var kind = schema is null ? Kind(inner) : ContractClassParser.IsUnion((INamedTypeSymbol)inner) ? ClrKind.Union : ClrKind.Class;
        IEnumerable<ClrType> elements = kind switch
        {
            ClrKind.List => [Parse(((INamedTypeSymbol)inner).TypeArguments[0])],
            ClrKind.Map => [Parse(((INamedTypeSymbol)inner).TypeArguments[1])],
            _ => [],
        };
        return new ClrType(kind, isNullable || type.IsReferenceType, type.ToDisplayString(Code), name, name is null ? schema : null, Discriminator(inner, schema).ToEquatableArray(), elements.ToEquatableArray());
    }

    /// <summary>What a class says of its schema; nulls for a type that is no class of the contract.</summary>
    public static (string? Name, string? Schema) Schema(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ContractSchemaAttribute" } && AttributeParser.Argument(attribute, 0) is { } schema)
            {
                return (AttributeParser.Name(attribute), schema);
            }
        }

        return default;
    }

    /// <summary>A string; members of other types are left alone, since they may hold the class itself.</summary>
    private static IEnumerable<ContractMemberModel> Discriminator(ITypeSymbol type, string? schema) =>
        schema?.Contains("\"discriminator\"") == true && NamedSchemas.ParseSchema(schema)?["discriminator"]?.GetString("propertyName") is { } name
            ? type.GetMembers().OfType<IPropertySymbol>().Where(property => property.Type.SpecialType == SpecialType.System_String)
                .Select(ContractClassParser.Member).OfType<ContractMemberModel>().Where(member => member.JsonName == name)
            : [];

    private static ClrKind Kind(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => ClrKind.String,
            SpecialType.System_Boolean => ClrKind.Boolean,
            SpecialType.System_Int32 => ClrKind.Int32,
            SpecialType.System_Int64 => ClrKind.Int64,
            SpecialType.System_Single => ClrKind.Single,
            SpecialType.System_Double => ClrKind.Double,
            SpecialType.System_Decimal => ClrKind.Decimal,
            SpecialType.System_DateTime => ClrKind.DateTime,
            _ => type switch
            {
                IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => ClrKind.Bytes,
                INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IList_T } => ClrKind.List,
                INamedTypeSymbol { MetadataName: "IDictionary`2", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] } => ClrKind.Map,
                { Name: "DateTimeOffset" } when IsSystem(type) => ClrKind.DateTimeOffset,
                { Name: "DateOnly" } when IsSystem(type) => ClrKind.DateOnly,
                { Name: "Guid" } when IsSystem(type) => ClrKind.Guid,
                _ => ClrKind.Any,
            },
        };

    private static bool IsSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
