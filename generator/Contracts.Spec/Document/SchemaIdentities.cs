using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// The names that the schemas of one file give themselves, by which references lead to them: <c>$id</c>, <c>$anchor</c> and
/// <c>$dynamicAnchor</c> (JSON Schema 2020-12, section 8.2), and <c>$self</c> of the whole file (OpenAPI 3.2).
/// </summary>
internal sealed class SchemaIdentities
{
    /// <summary>What relative names are resolved against in a file that does not say its own.</summary>
    private static readonly Uri NoUri = new("contract:///");

    private readonly JsonNode _root;
    private readonly Uri _base;
    private readonly Dictionary<string, string> _pointers = new(StringComparer.Ordinal);
    private readonly List<string> _dynamicAnchors = [];
    private bool _hasIds;

    /// <param name="root">What the file holds.</param>
    /// <param name="schemas">The schemas in it.</param>
    public SchemaIdentities(JsonNode root, IEnumerable<Located> schemas)
    {
        _root = root;
        _base = Combine(NoUri, root.GetString("$self"));
        _hasIds = _base != NoUri;
        _pointers.Add(_base.AbsoluteUri, "");
        var named = schemas.Where(schema => schema.Node["$id"] is not null || schema.Node["$anchor"] is not null || schema.Node["$dynamicAnchor"] is not null).ToList();
        _hasIds |= named.Exists(schema => schema.Node.GetString("$id") is not null);
        foreach (var schema in named)
        {
            Add(schema);
        }
    }

    /// <summary>The names of all <c>$dynamicAnchor</c>s, one for each schema.</summary>
    public IReadOnlyList<string> DynamicAnchors => _dynamicAnchors;

    /// <summary>What a reference leads to by name or, within a schema with an <c>$id</c>, from there; <see langword="null"/> for any other.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="pointer">Where the object with the reference stands.</param>
    public Located? Find(string reference, string pointer)
    {
        var isPointer = reference.StartsWith("#/", StringComparison.Ordinal) || reference == "#";
        if (isPointer && !_hasIds)
        {
            return null;
        }

        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        if (reference.Length == 0 || !Uri.TryCreate(BaseOf(pointer), hash < 0 ? reference : reference[..hash], out var uri))
        {
            return null;
        }

        var found = fragment.Length == 0 || fragment[0] == '/'
            ? _pointers.TryGetValue(uri.AbsoluteUri, out var resource) ? resource + fragment : null
            : _pointers.GetValueOrDefault(uri.AbsoluteUri + "#" + fragment);
        return found is not null && JsonPointer.Resolve(_root, found) is { } target ? new Located(target, found) : null;
    }

    private static Uri Combine(Uri start, string? name) => name is not null && Uri.TryCreate(start, name.TrimEnd('#'), out var uri) ? uri : start;

    private void Add(Located schema)
    {
        var uri = BaseOf(schema.Pointer).AbsoluteUri;
        if (schema.Node.GetString("$id") is not null)
        {
            _pointers.TryAdd(uri, schema.Pointer);
        }

        if (schema.Node.GetString("$anchor") is { } anchor)
        {
            _pointers.TryAdd(uri + "#" + anchor, schema.Pointer);
        }

        if (schema.Node.GetString("$dynamicAnchor") is { } dynamicAnchor)
        {
            _pointers.TryAdd(uri + "#" + dynamicAnchor, schema.Pointer);
            _dynamicAnchors.Add(dynamicAnchor);
        }
    }

    /// <summary>What relative references in an object are resolved against: the <c>$id</c>s on the way to it.</summary>
    private Uri BaseOf(string pointer)
    {
        var uri = _base;
        if (_hasIds)
        {
            JsonPointer.Resolve(_root, pointer, node => uri = Combine(uri, node.GetString("$id")));
        }

        return uri;
    }
}
