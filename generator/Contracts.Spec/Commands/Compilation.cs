using Contracts.Schema;
using Contracts.Spec.Checks;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Commands;

/// <summary>What <c>check</c> and <c>prepare</c> share: the findings of a contract, and its prepared document.</summary>
/// <param name="Findings">By position.</param>
/// <param name="Prepared">The prepared document; <see langword="null"/> where an error stands against it.</param>
internal sealed record Compilation(IReadOnlyList<Finding> Findings, JsonNode? Prepared)
{
    public static Compilation Of(string path)
    {
        var findings = new Findings();
        JsonNode? prepared = null;
        if (SpecReader.Read(path, findings) is { } root && OpenApiVersion.Check(root, findings))
        {
            var document = new SpecDocument(root);
            SpecChecks.Run(document, findings);
            prepared = PreparedDocument.Build(document, Path.GetFileName(path), findings);
        }

        return new Compilation(findings.Sorted, findings.HasErrors ? null : prepared);
    }
}
