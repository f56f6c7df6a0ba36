using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC102: a key stands twice in one object. YAML forbids it, and readers differ in which value they take.</summary>
internal static class DuplicateKeyCheck
{
    public static void Run(IReadOnlyList<JsonNode> files, Findings findings)
    {
        var seen = new HashSet<JsonNode>();
        var open = new Stack<JsonNode>(files);
        while (open.TryPop(out var node))
        {
            if (node.Kind is not (JsonKind.Object or JsonKind.Array) || !seen.Add(node))
            {
                continue;
            }

            CheckMembers(node, findings);
            foreach (var item in node.Items)
            {
                open.Push(item);
            }

            foreach (var member in node.Members)
            {
                open.Push(member.Value);
            }
        }
    }

    private static void CheckMembers(JsonNode node, Findings findings)
    {
        var lines = new Dictionary<string, int>(node.Members.Count, StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!lines.TryAdd(member.Name, member.NameSpan.Line))
            {
                findings.Add(FindingId.DuplicateKey, member.NameSpan, $"The key '{member.Name}' stands twice in this object; first in line {lines[member.Name]}");
            }
        }
    }
}
