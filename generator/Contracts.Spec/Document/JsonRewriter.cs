using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// Puts other nodes in the place of some, and goes on in them. What holds none of them stays the node it is, and so does what an alias
/// repeats.
/// </summary>
internal sealed class JsonRewriter(IReadOnlyDictionary<JsonNode, JsonNode> changes)
{
    private readonly Dictionary<JsonNode, JsonNode> _done = [];

    public JsonNode Rewrite(JsonNode node)
    {
        if (changes.Count == 0 || node.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            return changes.GetValueOrDefault(node, node);
        }

        if (!_done.TryGetValue(node, out var result))
        {
            result = node.Kind == JsonKind.Array ? Array(node) : Object(changes.GetValueOrDefault(node, node));
            _done.Add(node, result);
        }

        return result;
    }

    private JsonNode Array(JsonNode node)
    {
        var items = node.Items.Select(Rewrite).ToList();
        return items.SequenceEqual(node.Items) ? node : JsonNode.Array(items, node.Span);
    }

    private JsonNode Object(JsonNode node)
    {
        var members = node.Members.Select(member => member with { Value = Rewrite(member.Value) }).ToList();
        return members.SequenceEqual(node.Members) ? node : JsonNode.Object(members, node.Span);
    }
}
