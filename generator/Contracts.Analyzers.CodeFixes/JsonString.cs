using Contracts.Analyzers.JsonText;
using Contracts.Schema;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes strings and names of JSON in the quotes that others have.</summary>
internal static class JsonString
{
    /// <param name="value">The string.</param>
    /// <param name="quote">The quote; <see langword="null"/> for a name without quotes.</param>
    public static string Write(string value, char? quote) => quote + Inside(value, quote) + quote;

    /// <summary>What stands inside the quotes. Newtonsoft.Json reads strings in single quotes as well, in which double ones need no escape.</summary>
    public static string Inside(string value, char? quote)
    {
        var json = JsonNode.String(value).ToString();
        var inside = json.Substring(1, json.Length - 2);
        return quote == '\'' ? inside.Replace("\\\"", "\"").Replace("'", "\\'") : inside;
    }

    /// <summary>Whether Newtonsoft.Json reads a name that has no quotes.</summary>
    public static bool CanBeBare(string name) => name.Length > 0 && name.All(JsonToken.IsBare);
}
