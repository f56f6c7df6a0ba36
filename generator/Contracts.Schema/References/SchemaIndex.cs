using System.Runtime.CompilerServices;

namespace Contracts.Schema;

/// <summary>The resources and anchors of a schema: <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> in it and in the schemas inside of it.</summary>
internal sealed class SchemaIndex
{
    private static readonly string[] SchemaKeywords =
        ["additionalProperties", "contains", "contentSchema", "else", "if", "items", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"];

    private static readonly string[] ListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] MapKeywords = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];

    /// <summary>A base for schemas that have none.</summary>
    private static readonly Uri NoUri = new("schema:///");

    private static readonly ConditionalWeakTable<JsonNode, SchemaIndex> Known = new();

    private readonly Dictionary<JsonNode, SchemaResource> _byRoot = [];
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);

    private SchemaIndex(JsonNode root)
    {
        Root = Add(root, NoUri);
        Visit(root, Root);
    }

    public SchemaResource Root { get; }

    /// <summary>The index of a schema, which is made once.</summary>
    public static SchemaIndex Of(JsonNode schema) => Known.GetValue(schema, root => new SchemaIndex(root));

    /// <summary>The resource that has this schema as its root.</summary>
    public SchemaResource? Find(JsonNode schema) => _byRoot.TryGetValue(schema, out var resource) ? resource : null;

    /// <summary>The resource of an absolute URI without fragment.</summary>
    public SchemaResource? Find(Uri uri) => _byUri.TryGetValue(uri.AbsoluteUri, out var resource) ? resource : null;

    private SchemaResource Add(JsonNode root, Uri baseUri)
    {
        var uri = root.GetString("$id") is { } id && Uri.TryCreate(baseUri, id.TrimEnd('#'), out var absolute) ? absolute : baseUri;
        var resource = new SchemaResource(this, root, uri);
        _byRoot[root] = resource;
        _byUri[uri.AbsoluteUri] = resource;
        return resource;
    }

    private void Visit(JsonNode schema, SchemaResource resource)
    {
        resource.AddAnchors(schema);
        foreach (var part in Parts(schema))
        {
            if (part.Kind == JsonKind.Object)
            {
                Visit(part, part.GetString("$id") is { } id && !id.StartsWith("#", StringComparison.Ordinal) ? Add(part, resource.Uri) : resource);
            }
        }
    }

    private static IEnumerable<JsonNode> Parts(JsonNode schema)
    {
        foreach (var member in schema.Members)
        {
            if (Array.IndexOf(SchemaKeywords, member.Name) >= 0)
            {
                yield return member.Value;
            }
            else if (Array.IndexOf(ListKeywords, member.Name) >= 0)
            {
                foreach (var item in member.Value.Items)
                {
                    yield return item;
                }
            }
            else if (Array.IndexOf(MapKeywords, member.Name) >= 0)
            {
                foreach (var entry in member.Value.Members)
                {
                    yield return entry.Value;
                }
            }
        }
    }
}
