using Contracts.Schema;
using Contracts.Spec.Checks;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Commands;

/// <summary>What <c>check</c> and <c>prepare</c> share: the files and findings of a contract, and its prepared document.</summary>
/// <param name="Files">The files, the contract's own first.</param>
/// <param name="Findings">By file and position.</param>
/// <param name="Prepared">The prepared document; <see langword="null"/> where an error stands against it.</param>
internal sealed record Compilation(SourceFiles Files, IReadOnlyList<Finding> Findings, JsonNode? Prepared)
{
    public static Compilation Of(string path)
    {
        var findings = new Findings();
        var files = new SourceFiles(findings);
        JsonNode? prepared = null;
        if (SpecLoader.Load(path, files, findings) is { } document)
        {
            SpecChecks.Run(document, findings);
            prepared = PreparedDocument.Build(document, Path.GetFileName(path), findings);
        }

        return new Compilation(files, findings.Sorted, findings.HasErrors ? null : prepared);
    }
}
