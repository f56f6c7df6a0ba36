using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// <c>x-contract-suppress: [OAC118]</c>: what an author overrules, on the node with the extension, its name, and all that stands in it.
/// </summary>
internal sealed class Suppressions
{
    public const string Extension = "x-contract-suppress";

    private readonly List<(int Start, int End, HashSet<string> Ids)> _regions = [];
    private readonly Findings _findings;

    private Suppressions(Findings findings)
    {
        _findings = findings;
    }

    /// <param name="files">What each file holds.</param>
    /// <param name="findings">Gets what is wrong with the extension itself.</param>
    public static Suppressions Of(IEnumerable<JsonNode> files, Findings findings)
    {
        var suppressions = new Suppressions(findings);
        var seen = new HashSet<JsonNode>();
        foreach (var file in files)
        {
            suppressions.Collect(file, file.Span.Offset, seen);
        }

        return suppressions;
    }

    public bool Cover(Finding finding) =>
        _regions.Exists(region => region.Start <= finding.Span.Offset && finding.Span.Offset < region.End && region.Ids.Contains(finding.Id));

    /// <param name="node">The value.</param>
    /// <param name="start">Where it begins, its name included.</param>
    /// <param name="seen">Values that were looked at.</param>
    private void Collect(JsonNode node, int start, HashSet<JsonNode> seen)
    {
        if (node.Kind is not (JsonKind.Object or JsonKind.Array) || !seen.Add(node))
        {
            return;
        }

        if (node[Extension] is { } ids)
        {
            _regions.Add((start, node.Span.Offset + node.Span.Length, Read(ids)));
        }

        foreach (var item in node.Items)
        {
            Collect(item, item.Span.Offset, seen);
        }

        foreach (var member in node.Members)
        {
            Collect(member.Value, Math.Min(member.NameSpan.Offset, member.Value.Span.Offset), seen);
        }
    }

    private HashSet<string> Read(JsonNode ids)
    {
        if (ids.Kind != JsonKind.Array)
        {
            _findings.Warn(FindingId.BadSuppression, ids.Span, $"'{Extension}' is a list of ids such as [{FindingId.UnusedComponent}]");
        }

        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Items)
        {
            if (id.Kind == JsonKind.String && FindingId.Suppressible.Contains(id.StringValue))
            {
                read.Add(id.StringValue);
            }
            else
            {
                _findings.Warn(FindingId.BadSuppression, id.Span, $"{id} can't be suppressed; {string.Join(", ", FindingId.Suppressible)} can");
            }
        }

        return read;
    }
}
