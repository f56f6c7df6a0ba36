using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>A method that takes JSON text.</summary>
/// <param name="Text">The parameter that takes it.</param>
/// <param name="Dialect">What the method reads where nothing else is said.</param>
/// <param name="Options">The parameter that may say otherwise; -1 where there is none.</param>
/// <param name="Target">The parameter that takes an object which the text is read into; -1 where there is none.</param>
internal sealed record JsonMethod(int Text, JsonDialect Dialect, int Options = -1, int Target = -1)
{
    /// <summary>The method; <see langword="null"/> for one that takes none.</summary>
    public static JsonMethod? Of(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: nameof(System) } } })
        {
            return method.Name == "Deserialize" && method.Parameters is [{ Type: var text }, ..] && IsText(text)
                ? new JsonMethod(0, JsonDialect.Strict, FindOptions(method))
                : null;
        }

        if (type is { Name: "JsonConvert", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Newtonsoft" } })
        {
            return (method.Name, method.Parameters) switch
            {
                ("DeserializeObject", [{ Type.SpecialType: SpecialType.System_String }, ..]) => new JsonMethod(0, JsonDialect.Newtonsoft),
                ("PopulateObject", [{ Type.SpecialType: SpecialType.System_String }, _, ..]) => new JsonMethod(0, JsonDialect.Newtonsoft, Target: 1),
                _ => null,
            };
        }

        // What others make of the text nobody knows; so they take what anybody takes.
        foreach (var parameter in method.Parameters)
        {
            if (IsText(parameter.Type) && parameter.GetAttributes().Any(IsJsonSyntax))
            {
                return new JsonMethod(parameter.Ordinal, JsonDialect.Newtonsoft);
            }
        }

        return null;
    }

    private static int FindOptions(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Type.Name is "JsonSerializerOptions" or "JsonTypeInfo" or "JsonSerializerContext")?.Ordinal ?? -1;

    /// <summary>A string, or a span of characters or of UTF-8.</summary>
    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Char or SpecialType.System_Byte }] };

    private static bool IsJsonSyntax(AttributeData attribute) =>
        attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments: [{ Value: "Json" }, ..] };
}
