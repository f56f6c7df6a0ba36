using System.Globalization;
using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>A member whose name an earlier one of its object has.</summary>
/// <param name="Holder">The object.</param>
/// <param name="Member">The member.</param>
/// <param name="Pointer">The JSON pointer to it.</param>
/// <param name="FirstLine">The line of the first member of that name.</param>
internal sealed record RepeatedKey(JsonNode Holder, JsonMember Member, string Pointer, int FirstLine)
{
    public string Message => $"The key '{Member.Name}' stands twice in this object; first in line {FirstLine}";

    /// <summary>All of them in a value, in no order; where an alias repeats a value, once.</summary>
    public static IEnumerable<RepeatedKey> In(JsonNode value)
    {
        var seen = new HashSet<JsonNode>();
        var open = new Stack<(JsonNode Node, string Pointer)>([(value, "")]);
        while (open.TryPop(out var next))
        {
            var (node, pointer) = next;
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var repeated in InMembers(node, pointer))
            {
                yield return repeated;
            }

            foreach (var member in node.Members.Where(member => IsContainer(member.Value)))
            {
                open.Push((member.Value, JsonPointer.Append(pointer, member.Name)));
            }

            foreach (var (i, item) in node.Items.Index().Where(entry => IsContainer(entry.Item)))
            {
                open.Push((item, JsonPointer.Append(pointer, i.ToString(CultureInfo.InvariantCulture))));
            }
        }
    }

    /// <summary>The value with the last member of each name alone.</summary>
    public static JsonNode RemovedFrom(JsonNode value)
    {
        var changes = In(value).Select(key => key.Holder).Distinct().ToDictionary(
            holder => holder,
            holder => JsonNode.Object([.. holder.Members.Reverse().DistinctBy(member => member.Name).Reverse()], holder.Span));
        return new JsonRewriter(changes).Rewrite(value);
    }

    private static bool IsContainer(JsonNode node) => node.Kind is JsonKind.Object or JsonKind.Array;

    private static IEnumerable<RepeatedKey> InMembers(JsonNode node, string pointer)
    {
        var lines = new Dictionary<string, int>(node.Members.Count, StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!lines.TryAdd(member.Name, member.NameSpan.Line))
            {
                yield return new RepeatedKey(node, member, JsonPointer.Append(pointer, member.Name), lines[member.Name]);
            }
        }
    }
}
