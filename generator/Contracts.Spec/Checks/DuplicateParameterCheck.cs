namespace Contracts.Spec.Checks;

/// <summary>OAC119: no list of parameters has two of one name in one place. A method could have one of them alone.</summary>
internal static class DuplicateParameterCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, value) in document.Objects)
        {
            if (kind is ObjectKind.Operation or ObjectKind.PathItem)
            {
                Check(document, value["parameters"]?.Items() ?? [], findings);
            }
        }
    }

    private static void Check(SpecDocument document, IEnumerable<Located> parameters, Findings findings)
    {
        var seen = new HashSet<(string Place, string Name)>();
        foreach (var entry in parameters)
        {
            var parameter = document.Follow(entry);
            if (parameter.Node.GetString("in") is { } place && parameter.Node.GetString("name") is { } name
                && !seen.Add((place, place == "header" ? name.ToUpperInvariant() : name)))
            {
                findings.Add(FindingId.Structure, entry["name"]?.Span ?? entry.Span, $"There is another {place} parameter '{name}' in this list");
            }
        }
    }
}
