using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Moves positions into the range that all files of a contract share.</summary>
internal static class SpanOffset
{
    public static SourceSpan Add(int offset, SourceSpan span) => span with { Offset = span.Offset + offset };

    /// <summary>The value with all its positions moved; what an alias repeats stays one node.</summary>
    public static JsonNode Add(int offset, JsonNode node) => offset == 0 ? node : Add(offset, node, []);

    private static JsonNode Add(int offset, JsonNode node, Dictionary<JsonNode, JsonNode> moved)
    {
        if (!moved.TryGetValue(node, out var result))
        {
            var span = Add(offset, node.Span);
            result = node.Kind switch
            {
                JsonKind.Null => JsonNode.Null(span),
                JsonKind.Boolean => JsonNode.Boolean(node.BooleanValue, span),
                JsonKind.Number => JsonNode.Number(node.NumberText, span),
                JsonKind.String => JsonNode.String(node.StringValue, span),
                JsonKind.Array => JsonNode.Array([.. node.Items.Select(item => Add(offset, item, moved))], span),
                _ => JsonNode.Object([.. node.Members.Select(member => new JsonMember(member.Name, Add(offset, member.NameSpan), Add(offset, member.Value, moved)))], span),
            };
            moved.Add(node, result);
        }

        return result;
    }
}
