using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC103: what a discriminator maps its values to are schemas, by name or by reference.</summary>
internal static class MappingCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, value) in document.Objects)
        {
            if (kind == ObjectKind.Discriminator)
            {
                IEnumerable<Located> targets = value["mapping"]?.Entries().Select(entry => entry.Value) ?? [];
                foreach (var target in value["defaultMapping"] is { } fallback ? targets.Append(fallback) : targets)
                {
                    Check(document, target, findings);
                }
            }
        }
    }

    private static void Check(SpecDocument document, Located target, Findings findings)
    {
        // One to another file that led somewhere was bundled; any other is reported by then.
        if (target.Node is { Kind: JsonKind.String, StringValue: var text }
            && (text.StartsWith('#') || !text.Contains('.', StringComparison.Ordinal))
            && Discriminator.Target(text, document) is null)
        {
            findings.Add(FindingId.UnresolvedReference, target.Span, $"There is no schema '{text}'");
        }
    }
}
