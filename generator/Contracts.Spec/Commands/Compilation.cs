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
    public static Compilation Of(string path) => Of(path, new Severities(), new PrepareOptions(), isThorough: false);

    /// <param name="path">The contract's own file.</param>
    /// <param name="severities">What to make of warnings.</param>
    /// <param name="options">What the code is to be like.</param>
    /// <param name="isThorough">Whether to look for what takes too long to look for in each build.</param>
    public static Compilation Of(string path, Severities severities, PrepareOptions options, bool isThorough)
    {
        var findings = new Findings();
        var files = new SourceFiles(findings);
        var document = SpecLoader.Load(path, files, findings);
        JsonNode? prepared = null;
        if (document is not null)
        {
            SpecChecks.Run(document, findings);
            var known = findings.Sorted;
            var ofReader = Task.Run(() => isThorough ? ReaderCheck.Find(document, known) : []);
            prepared = PreparedDocument.Build(WithoutRepeatedKeys(document, known), Path.GetFileName(path), options, findings);
            findings.AddAll(ofReader.GetAwaiter().GetResult());
        }

        var suppressions = Suppressions.Of(document?.Files ?? [], findings);
        var left = severities.Apply(findings.Sorted.Where(finding => !suppressions.Cover(finding)));
        return new Compilation(files, left, left.All(finding => finding.IsWarning) ? prepared : null);
    }

    /// <summary>The document as what follows can take it: of what stands twice, which is an error, once.</summary>
    private static SpecDocument WithoutRepeatedKeys(SpecDocument document, IReadOnlyList<Finding> known) =>
        known.Any(finding => finding.Id == FindingId.DuplicateKey)
            ? new SpecDocument(RepeatedKey.RemovedFrom(document.Root.Node)) { Files = document.Files, Origins = document.Origins }
            : document;
}
