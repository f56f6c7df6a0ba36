using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC103: every <c>$ref</c> leads to something of the right kind.</summary>
internal static class ReferenceCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        var messages = new ReferenceMessages();
        foreach (var (kind, value) in document.Objects)
        {
            if (SpecSections.Of(kind) is { } section && value.Node["$ref"] is { } reference && Judge(document, reference, section, messages) is { } message)
            {
                findings.Add(FindingId.UnresolvedReference, reference.Span, message);
            }
        }
    }

    private static string? Judge(SpecDocument document, JsonNode reference, string section, ReferenceMessages messages)
    {
        if (reference.Kind != JsonKind.String)
        {
            return $"A '$ref' is a string such as \"#/components/{section}/Name\"";
        }

        if (!reference.StringValue.StartsWith('#'))
        {
            // One to another file that led somewhere was bundled; any other is reported by then.
            return null;
        }

        var written = document.Origins.Written(reference);
        if (SpecDocument.PointerOf(reference.StringValue) is not { } pointer)
        {
            return ReferenceMessages.NoPointer(written, section);
        }

        if (document.Resolve(reference.StringValue) is not { } target)
        {
            return messages.Nowhere(written, document.Root.Node, pointer);
        }

        if (IsCircular(document, target))
        {
            return $"'{written}' leads back to itself";
        }

        var parts = pointer.Split('/');
        return parts is ["", "components", var other, _] && other != section ? $"'{written}' is one of the {other}; here stands one of the {section}" : null;
    }

    private static bool IsCircular(SpecDocument document, Located target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { target.Pointer };
        while (target.Node.GetString("$ref") is { } reference && document.Resolve(reference) is { } next)
        {
            // Composition with siblings may come back; a chain of bare references may not.
            if (!seen.Add(next.Pointer))
            {
                return true;
            }

            target = next;
        }

        return false;
    }
}
