using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>
/// Reads <c>"5"</c> as the number that System.Text.Json makes of it, where its <c>NumberHandling</c> says so: in its options, or by an attribute
/// of the class or member.
/// </summary>
/// <param name="contracts">The contracts.</param>
/// <param name="type">The type that the text is read as.</param>
/// <param name="isAllowed">Whether the options say so, or may do so.</param>
internal sealed class NumbersInStrings(ContractContext contracts, ITypeSymbol? type, bool isAllowed)
{
    /// <summary>The value, with numbers for the strings that are read as such.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cursor">The schemas that speak of it.</param>
    public JsonNode Resolve(JsonNode value, SchemaCursor cursor) => Resolve(value, cursor, type, isAllowed);

    private JsonNode Resolve(JsonNode value, SchemaCursor cursor, ITypeSymbol? type, bool isAllowed) =>
        value.Kind switch
        {
            JsonKind.Object => JsonNode.Object([.. value.Members.Select(member => Resolve(member, cursor.Member(member.Name), type, isAllowed))], value.Span, value.IsComplete),
            JsonKind.Array => JsonNode.Array([.. value.Items.Select((item, index) => Resolve(item, cursor.Item(index), Element(type), isAllowed))], value.Span, value.IsComplete),
            JsonKind.String when isAllowed && IsNumber(cursor) => Number(value),
            _ => value,
        };

    private JsonMember Resolve(JsonMember member, SchemaCursor cursor, ITypeSymbol? type, bool isAllowed)
    {
        if (contracts.FindType(type) is not { } owner)
        {
            return new JsonMember(member.Name, member.NameSpan, Resolve(member.Value, cursor, Element(type), isAllowed));
        }

        var property = owner.Members.FirstOrDefault(one => one.Value.JsonName == member.Name).Key;
        var isAllowedHere = isAllowed || HasAttribute(type!) || (property is not null && HasAttribute(property));
        return new JsonMember(member.Name, member.NameSpan, Resolve(member.Value, cursor, property?.Type, isAllowedHere));
    }

    /// <summary>The type of the items of a list, or the values of a map.</summary>
    private static ITypeSymbol? Element(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol { ElementType: var element } => element,
            INamedTypeSymbol { TypeArguments: [.., var element] } => element,
            _ => null,
        };

    private static bool IsNumber(SchemaCursor cursor)
    {
        var types = cursor.Schemas.Select(schema => schema["type"]).OfType<JsonNode>().SelectMany(one => one.Kind == JsonKind.Array ? one.Items : [one]).ToList();
        return types.Exists(one => one is { Kind: JsonKind.String, StringValue: "integer" or "number" }) && !types.Exists(one => one is { Kind: JsonKind.String, StringValue: "string" });
    }

    /// <summary>The number; infinities and NaN are none in JSON.</summary>
    private static JsonNode Number(JsonNode text) =>
        JsonNumber.IsNumber(text.StringValue) ? JsonNode.Number(text.StringValue, text.Span)
        : text.StringValue is "NaN" or "Infinity" or "-Infinity" ? JsonNode.Unknown(text.Span)
        : text;

    private static bool HasAttribute(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "JsonNumberHandlingAttribute" });
}
