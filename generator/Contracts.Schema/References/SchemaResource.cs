namespace Contracts.Schema;

/// <summary>A schema with a URI of its own and everything in it, up to the next <c>$id</c>.</summary>
/// <param name="index">The index that has it.</param>
/// <param name="root">The schema that <c>#</c> means.</param>
/// <param name="uri">What relative references are resolved against.</param>
internal sealed class SchemaResource(SchemaIndex index, JsonNode root, Uri uri)
{
    private readonly Dictionary<string, JsonNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> _dynamicAnchors = new(StringComparer.Ordinal);

    public SchemaIndex Index => index;

    public JsonNode Root => root;

    public Uri Uri => uri;

    public bool HasDynamicAnchors => _dynamicAnchors.Count > 0;

    /// <summary>Notes the <c>$anchor</c> and <c>$dynamicAnchor</c> of a schema in this resource; of several with one name the first one counts.</summary>
    public void AddAnchors(JsonNode schema)
    {
        if (schema.GetString("$anchor") is { } anchor && !_anchors.ContainsKey(anchor))
        {
            _anchors.Add(anchor, schema);
        }

        if (schema.GetString("$dynamicAnchor") is { } dynamicAnchor && !_dynamicAnchors.ContainsKey(dynamicAnchor))
        {
            _dynamicAnchors.Add(dynamicAnchor, schema);
        }
    }

    public JsonNode? FindAnchor(string name) => _anchors.TryGetValue(name, out var schema) ? schema : FindDynamicAnchor(name);

    public JsonNode? FindDynamicAnchor(string name) => _dynamicAnchors.TryGetValue(name, out var schema) ? schema : null;
}
