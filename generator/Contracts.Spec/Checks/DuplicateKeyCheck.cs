using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC102: a key stands twice in one object. YAML forbids it, and readers differ in which value they take.</summary>
internal static class DuplicateKeyCheck
{
    public static void Run(IReadOnlyList<JsonNode> files, Findings findings)
    {
        foreach (var repeated in files.SelectMany(RepeatedKey.In))
        {
            findings.Add(FindingId.DuplicateKey, repeated.Member.NameSpan, repeated.Message);
        }
    }
}
