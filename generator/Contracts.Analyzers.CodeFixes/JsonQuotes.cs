using Contracts.Schema;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Writes values and names into JSON text in the quotes that stand there: double ones, or, where Newtonsoft.Json reads the text, single ones,
/// and names without any.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="root">What it is; <see langword="null"/> where it can't be read.</param>
internal sealed class JsonQuotes(string text, JsonNode? root)
{
    /// <summary>The quote of the other strings.</summary>
    private readonly char _quote = Strings(root).Select(one => At(text, one.Span.Offset)).Concat(Names(root).Select(offset => At(text, offset))).FirstOrDefault(quote => quote is not null) ?? '"';

    /// <param name="value">The value.</param>
    /// <param name="replaced">Where the value begins that it replaces; <see langword="null"/> where it replaces none.</param>
    public string Write(JsonNode value, int? replaced = null) =>
        value.Kind switch
        {
            JsonKind.String => JsonString.Write(value.StringValue, At(text, replaced) ?? _quote),
            JsonKind.Array => "[" + string.Join(",", value.Items.Select(item => Write(item))) + "]",
            JsonKind.Object => "{" + string.Join(",", value.Members.Select(member => WriteName(member.Name) + ":" + Write(member.Value))) + "}",
            _ => value.ToString(),
        };

    /// <param name="name">The name.</param>
    /// <param name="like">Where a name of the same object begins; <see langword="null"/> where there is none.</param>
    public string WriteName(string name, int? like = null)
    {
        like ??= Names(root).Select(offset => (int?)offset).FirstOrDefault();
        return JsonString.Write(name, like is null || At(text, like) is not null || !JsonString.CanBeBare(name) ? At(text, like) ?? _quote : null);
    }

    private static char? At(string text, int? offset) => offset < text.Length && text[offset.Value] is '"' or '\'' ? text[offset.Value] : null;

    private static IEnumerable<JsonNode> Strings(JsonNode? node) => All(node).Where(one => one.Kind == JsonKind.String);

    private static IEnumerable<int> Names(JsonNode? node) => All(node).SelectMany(one => one.Members).Select(member => member.NameSpan.Offset);

    private static IEnumerable<JsonNode> All(JsonNode? node) =>
        node is null ? [] : node.Items.Concat(node.Members.Select(member => member.Value)).SelectMany(All).Prepend(node);
}
