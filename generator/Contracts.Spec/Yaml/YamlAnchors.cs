using Contracts.Schema;

namespace Contracts.Spec.Yaml;

/// <summary>The anchors of a YAML document, and a limit on what aliases may multiply ("billion laughs").</summary>
internal sealed class YamlAnchors
{
    /// <summary>How many values all aliases together may stand for.</summary>
    public const int MaxAliasedValues = 250_000;

    private readonly Dictionary<string, (JsonNode? Node, int Size)> _nodes = new(StringComparer.Ordinal);
    private int _aliased;

    /// <summary>Notes an anchor whose content is still being read.</summary>
    public void Open(string? anchor)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = (null, 0);
        }
    }

    public void Close(string? anchor, JsonNode node)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = (node, Size(node));
        }
    }

    /// <exception cref="JsonSyntaxException">No such anchor stands above, the alias stands inside of it, or aliases multiply too much.</exception>
    public JsonNode Find(string anchor, SourceSpan at)
    {
        if (!_nodes.TryGetValue(anchor, out var target))
        {
            throw new JsonSyntaxException($"No anchor '&{anchor}' stands above this alias", at);
        }

        if (target.Node is null)
        {
            throw new JsonSyntaxException($"The alias '*{anchor}' stands inside of its own anchor", at);
        }

        _aliased += target.Size;
        return _aliased <= MaxAliasedValues
            ? target.Node
            : throw new JsonSyntaxException($"The aliases of this file stand for more than {MaxAliasedValues} values", at);
    }

    /// <summary>The number of values in a tree; ends early, because <see cref="Find"/> kept every tree below the limit.</summary>
    private static int Size(JsonNode node) => 1 + node.Items.Sum(Size) + node.Members.Sum(member => Size(member.Value));
}
