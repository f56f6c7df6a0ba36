using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads the classes of a contract as the kit's templates write them.</summary>
internal static class ContractClassParser
{
    private const string ValueField = "_value";

    /// <summary><c>JsonIgnoreCondition.WhenWritingNull</c> of System.Text.Json.</summary>
    private const int WhenWritingNull = 3;

    /// <summary><c>NullValueHandling.Ignore</c> of Newtonsoft.Json.</summary>
    private const int Ignore = 1;

    /// <summary>The class, or <see langword="null"/> where nothing can be added to it.</summary>
    public static ContractClassModel? Parse(GeneratorAttributeSyntaxContext context)
    {
        if (context.TargetSymbol is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false } type
            || AttributeParser.Argument(context.Attributes[0], 0) is not { } schema
            || TypeParser.Parse(type, context.TargetNode) is not { } model)
        {
            return null;
        }

        return new ContractClassModel(
            model,
            schema,
            AttributeParser.Name(context.Attributes[0]),
            Members(type).ToEquatableArray(),
            IsUnion(type) ? ValueField : null,
            Alternatives(type).ToEquatableArray(),
            AdditionalProperties(type),
            type.BaseType is { } from && ClrTypeParser.Schema(from) is var (name, text) ? name ?? text : null,
            type.GetMembers("Validate").Any(member => member is not IMethodSymbol { Parameters.Length: > 0 }));
    }

    /// <summary>Whether a class is for values of several types.</summary>
    public static bool IsUnion(INamedTypeSymbol type) =>
        type.GetMembers(ValueField).OfType<IFieldSymbol>().Any(field => field.Type.SpecialType == SpecialType.System_Object);

    /// <summary>The member; <see langword="null"/> for a property that is none.</summary>
    public static ContractMemberModel? Member(IPropertySymbol property)
    {
        var schema = property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ContractSchemaAttribute");
        return schema is null ? null : new ContractMemberModel(
            property.ToDisplayString(PropertyParser.Declaration),
            AttributeParser.Name(schema) ?? property.Name,
            ClrTypeParser.Parse(property.Type),
            IsOmittedWhenNull(property),
            AttributeParser.Argument(schema, 0) is { } text && (text.Contains("\"readOnly\":true") || text.Contains("\"writeOnly\":true") || text.Contains("$ref")));
    }

    /// <summary>Each member once, as the most derived class has it.</summary>
    private static IEnumerable<ContractMemberModel> Members(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (Member(property) is { } member && names.Add(member.JsonName))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>A union is made of a value of each of its types, or of any JSON.</summary>
    private static IEnumerable<ClrType> Alternatives(INamedTypeSymbol type) =>
        IsUnion(type)
            ? type.InstanceConstructors.Where(made => made.Parameters.Length == 1 && made.Parameters[0].Name == "value").Select(made => ClrTypeParser.Parse(made.Parameters[0].Type))
            : [];

    private static bool IsOmittedWhenNull(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => attribute.NamedArguments.Any(argument => (attribute.AttributeClass?.Name, argument.Key, argument.Value.Value) is
            ("JsonPropertyAttribute", "NullValueHandling", Ignore) or ("JsonIgnoreAttribute", "Condition", WhenWritingNull)));

    /// <summary>The field, where there is one: the property makes a dictionary when it is first asked for.</summary>
    private static string? AdditionalProperties(INamedTypeSymbol type)
    {
        var property = type.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(member => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute"));
        return property is null ? null
            : type.GetMembers("_additionalProperties").OfType<IFieldSymbol>().Any() ? "_additionalProperties"
            : property.ToDisplayString(PropertyParser.Declaration);
    }
}
