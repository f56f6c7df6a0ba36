using Contracts.Schema;
using Contracts.Spec.Patterns;

namespace Contracts.Spec.Checks;

/// <summary>
/// OAC114: every <c>pattern</c> is a regular expression of ECMA-262 that .NET can match too, and in time. Otherwise nothing is checked against it, or
/// not every text.
/// </summary>
internal static class PatternCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            if (kind != ObjectKind.Schema)
            {
                continue;
            }

            if (schema.Node["pattern"] is { Kind: JsonKind.String } pattern)
            {
                Check(pattern.StringValue, pattern.Span, findings);
            }

            foreach (var (member, _) in schema["patternProperties"]?.Entries() ?? [])
            {
                Check(member.Name, member.NameSpan, findings);
            }
        }
    }

    private static void Check(string pattern, SourceSpan span, Findings findings)
    {
        if (!EcmaPattern.Of(pattern).IsUsable)
        {
            findings.Warn(FindingId.BadPattern, span, $"'{pattern}' is no regular expression of ECMA-262, or one without a counterpart in .NET; nothing is checked against it");
        }
        else if (PatternAmbiguity.IsExponential(pattern))
        {
            findings.Warn(
                FindingId.BadPattern,
                span,
                $"'{pattern}' can take a text in so many ways that to try them all takes exponential time; a repetition in a repetition has to begin or end with something that the inner one does not take");
        }
    }
}
