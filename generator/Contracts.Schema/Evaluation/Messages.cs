using System.Globalization;
using System.Text;

namespace Contracts.Schema;

/// <summary>Words that several messages share.</summary>
internal static class Messages
{
    private const int LongestShown = 120;
    private const int MostListed = 12;

    /// <summary>The value as JSON text, cut where it is long.</summary>
    public static string Show(JsonNode value)
    {
        var text = JsonText.Write(value, LongestShown);
        if (text.Length <= LongestShown)
        {
            return text;
        }

        // A surrogate pair is never cut in half.
        var length = char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return text.Substring(0, length) + "…";
    }

    /// <summary>The values, comma-separated, the first dozen where there are many.</summary>
    public static string List(IReadOnlyList<JsonNode> values)
    {
        var list = new StringBuilder();
        for (var i = 0; i < values.Count && i < MostListed; i++)
        {
            list.Append(i > 0 ? ", " : "").Append(Show(values[i]));
        }

        return values.Count > MostListed
            ? list.Append(", … (").Append(values.Count.ToString(CultureInfo.InvariantCulture)).Append(" in all)").ToString()
            : list.ToString();
    }

    /// <summary>The kind with its article: <c>an integer</c> for 5, <c>a number</c> for 5.5.</summary>
    public static string KindOf(JsonNode value) =>
        value.Kind == JsonKind.Number && value.NumberValue.IsInteger ? WithArticle("integer") : WithArticle(value.Kind.ToString().ToLowerInvariant());

    /// <summary>The name of a JSON type with its article.</summary>
    public static string WithArticle(string type) =>
        type switch
        {
            "null" => "null",
            "integer" or "array" or "object" => "an " + type,
            _ => "a " + type,
        };

    /// <summary><c>1 character</c>, <c>2 characters</c>.</summary>
    public static string Count(long number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? noun : noun.EndsWith("y", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 1) + "ies" : noun + "s");
}
