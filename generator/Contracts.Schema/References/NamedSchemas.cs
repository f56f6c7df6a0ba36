using System.Collections.Concurrent;

namespace Contracts.Schema;

/// <summary>
/// The named schemas of an assembly's metadata, which <c>$ref</c>s such as <c>#/components/schemas/Size</c> speak of. Each is parsed when
/// it is first asked for.
/// </summary>
/// <param name="find">Finds the JSON text of a schema by its name; <see langword="null"/> where there is none.</param>
internal sealed class NamedSchemas(Func<string, string?> find)
{
    private const string Prefix = "#/components/schemas/";

    private readonly ConcurrentDictionary<string, JsonNode?> _parsed = new(StringComparer.Ordinal);

    /// <param name="schemas">
    /// Names and JSON texts. A name that stands for two different schemas (two contracts in one assembly) is known to stand for neither.
    /// </param>
    public NamedSchemas(IEnumerable<KeyValuePair<string, string>> schemas)
        : this(Finder(schemas))
    {
    }

    /// <summary>The schema that a <c>$ref</c> leads to; <see langword="null"/> where it leads nowhere.</summary>
    public JsonNode? Resolve(string reference)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var path = reference.Substring(Prefix.Length);
        var slash = path.IndexOf('/');
        var token = slash < 0 ? path : path.Substring(0, slash);
        var name = Uri.UnescapeDataString(token).Replace("~1", "/").Replace("~0", "~");
        var schema = _parsed.GetOrAdd(name, Parse);
        return schema is null || slash < 0 ? schema : JsonPointer.Resolve(schema, Uri.UnescapeDataString(path.Substring(slash)));
    }

    /// <summary>The schema that a JSON text holds; <see langword="null"/> where it is malformed or no schema.</summary>
    public static JsonNode? ParseSchema(string text)
    {
        try
        {
            return JsonReader.Read(text) is { Kind: JsonKind.Object or JsonKind.Boolean } schema ? schema : null;
        }
        catch (JsonSyntaxException)
        {
            return null;
        }
    }

    private static Func<string, string?> Finder(IEnumerable<KeyValuePair<string, string>> schemas)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var schema in schemas)
        {
            var isAmbiguous = texts.TryGetValue(schema.Key, out var other) && other != schema.Value;
            texts[schema.Key] = isAmbiguous ? null : schema.Value;
        }

        return name => texts.TryGetValue(name, out var text) ? text : null;
    }

    private JsonNode? Parse(string name) => find(name) is { } text ? ParseSchema(text) : null;
}
