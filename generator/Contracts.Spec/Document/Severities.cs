namespace Contracts.Spec;

/// <summary>What a build makes of warnings: MSBuild's <c>NoWarn</c>, <c>WarningsAsErrors</c>, <c>WarningsNotAsErrors</c> and <c>TreatWarningsAsErrors</c>. Errors stay errors.</summary>
internal sealed class Severities
{
    private static readonly char[] Separators = [';', ',', ' ', '\n', '\r', '\t'];

    private readonly HashSet<string> _ignored = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _errors = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _notErrors = new(StringComparer.OrdinalIgnoreCase);
    private bool _allErrors;

    /// <summary>Reads an option: <c>--nowarn:OAC118;OAC117</c>, <c>--warnaserror</c>, <c>--warnaserror:OAC110</c>, <c>--warnaserror-:OAC117</c>; false for any other.</summary>
    public bool TryAdd(string option)
    {
        var colon = option.IndexOf(':', StringComparison.Ordinal);
        var ids = colon < 0 ? [] : option[(colon + 1)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        switch (colon < 0 ? option : option[..colon])
        {
            case "--nowarn" when colon > 0:
                _ignored.UnionWith(ids);
                return true;
            case "--warnaserror":
                _allErrors |= colon < 0;
                _errors.UnionWith(ids);
                return true;
            case "--warnaserror-" when colon > 0:
                _notErrors.UnionWith(ids);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The findings that are left, each with its severity in this build.</summary>
    public IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings) =>
        [
            .. findings
                .Where(finding => !finding.IsWarning || !_ignored.Contains(finding.Id))
                .Select(finding => finding with { IsWarning = finding.IsWarning && !IsError(finding.Id) }),
        ];

    private bool IsError(string id) => (_allErrors || _errors.Contains(id)) && !_notErrors.Contains(id);
}
