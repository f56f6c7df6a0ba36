using System.Text.RegularExpressions;
using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC119: a path is a path alone, and no other has the same template but for the names of its parameters.</summary>
internal static partial class PathTemplateCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (member, _) in document.Root["paths"]?.Members() ?? [])
        {
            var template = Places().Replace(member.Name, "{}");
            if (!seen.TryAdd(template, member.Name) && seen[template] != member.Name)
            {
                // The same key twice is OAC102.
                findings.Warn(FindingId.Structure, member.NameSpan, $"The paths '{member.Name}' and '{seen[template]}' are the same but for the names of parameters, which OpenAPI forbids");
            }

            if (template.Contains('#', StringComparison.Ordinal))
            {
                findings.Warn(FindingId.Structure, member.NameSpan, $"The path '{member.Name}' has a '#': what stands behind it is never sent");
            }
            else if (template.Contains('?', StringComparison.Ordinal))
            {
                // It is sent as it stands.
                findings.Warn(FindingId.Structure, member.NameSpan, $"The path '{member.Name}' has a query, which OpenAPI forbids; query parameters say what it takes");
            }
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Places();
}
