using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>How a parameter or a field of a form is written, in the words of the generated code, where the default is not said.</summary>
internal static class ParameterStyle
{
    private static readonly Dictionary<string, string[]> ByPlace = new(StringComparer.Ordinal)
    {
        ["path"] = ["simple", "label", "matrix"],
        ["query"] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        ["header"] = ["simple"],
        ["cookie"] = ["form", "cookie"],
    };

    /// <summary>Whether <paramref name="style"/> says how to write a value in <paramref name="place"/>.</summary>
    public static bool IsKnown(string place, string style) => ByPlace[place].Contains(style);

    /// <summary>The styles of a place, for messages.</summary>
    public static string Known(string place) => string.Join(", ", ByPlace[place]);

    /// <summary>Adds what differs from the default.</summary>
    /// <param name="prepared">The prepared parameter or field.</param>
    /// <param name="source">The parameter or encoding object.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isScalar">Whether it never has items or members, so that it can't be taken apart.</param>
    public static JsonObject Describe(JsonObject prepared, JsonNode source, string place, bool isScalar)
    {
        var style = source.GetString("style") ?? ByPlace[place][0];
        if (style != ByPlace[place][0])
        {
            prepared.Add("x-cs-style", char.ToUpperInvariant(style[0]) + style[1..]);
        }

        if (!isScalar && (source["explode"] is { Kind: JsonKind.Boolean } explode ? explode.BooleanValue : style is "form" or "cookie"))
        {
            prepared.Add("x-cs-explode", true);
        }

        return source.GetBoolean("allowReserved") ? prepared.Add("x-cs-reserved", true) : prepared;
    }
}
