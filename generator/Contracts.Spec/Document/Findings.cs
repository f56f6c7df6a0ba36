using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Collects findings; the same one at the same place counts once.</summary>
internal sealed class Findings
{
    private readonly HashSet<Finding> _all = [];

    /// <summary>By file and position, then id.</summary>
    public IReadOnlyList<Finding> Sorted =>
        [.. _all.OrderBy(finding => finding.Span.Offset).ThenBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)];

    public void Add(string id, SourceSpan span, string message) => _all.Add(new Finding(id, span, message));

    public void AddAll(IEnumerable<Finding> findings) => _all.UnionWith(findings);

    public void Warn(string id, SourceSpan span, string message) => _all.Add(new Finding(id, span, message, IsWarning: true));
}
