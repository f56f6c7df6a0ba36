using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC103: every <c>$ref</c> leads to something of the right kind in this file.</summary>
internal static class ReferenceCheck
{
    private static readonly Dictionary<ObjectKind, string> Sections = new()
    {
        [ObjectKind.Schema] = "schemas",
        [ObjectKind.Response] = "responses",
        [ObjectKind.Parameter] = "parameters",
        [ObjectKind.Example] = "examples",
        [ObjectKind.RequestBody] = "requestBodies",
        [ObjectKind.Header] = "headers",
        [ObjectKind.SecurityScheme] = "securitySchemes",
        [ObjectKind.Link] = "links",
        [ObjectKind.Callback] = "callbacks",
        [ObjectKind.PathItem] = "pathItems",
    };

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, value) in document.Objects)
        {
            if (Sections.TryGetValue(kind, out var section) && value.Node["$ref"] is { } reference && Judge(document, reference, section) is { } message)
            {
                findings.Add(FindingId.UnresolvedReference, reference.Span, message);
            }
        }
    }

    private static string? Judge(SpecDocument document, JsonNode reference, string section)
    {
        if (reference.Kind != JsonKind.String)
        {
            return $"A '$ref' is a string such as \"#/components/{section}/Name\"";
        }

        var text = reference.StringValue;
        if (SpecDocument.PointerOf(text) is not { } pointer)
        {
            return text.StartsWith('#')
                ? $"'{text}' is no JSON pointer; write '#/components/{section}/Name'"
                : $"'{text}' leads out of this file, which is not supported yet; move what it names to '#/components/{section}'";
        }

        if (document.Resolve(text) is not { } target)
        {
            return Nearest(document, pointer) is { } nearest ? $"'{text}' leads nowhere; did you mean '{nearest}'?" : $"'{text}' leads nowhere";
        }

        if (IsCircular(document, target))
        {
            return $"'{text}' leads back to itself";
        }

        var parts = pointer.Split('/');
        return parts is ["", "components", var other, _] && other != section ? $"'{text}' is one of the {other}; here stands one of the {section}" : null;
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

    /// <summary>The nearest reference to what <paramref name="pointer"/> misses: the first step that fails is replaced.</summary>
    private static string? Nearest(SpecDocument document, string pointer)
    {
        var steps = pointer.Split('/')[1..];
        var found = "";
        for (var i = 0; i < steps.Length; i++)
        {
            var next = found + "/" + steps[i];
            if (JsonPointer.Resolve(document.Root.Node, next) is not null)
            {
                found = next;
                continue;
            }

            var names = JsonPointer.Resolve(document.Root.Node, found)?.Members.Select(member => member.Name).ToList() ?? [];
            if (Suggestion.Nearest(steps[i].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), names) is not { } name)
            {
                return null;
            }

            var corrected = JsonPointer.Append(found, name);
            var whole = corrected + string.Concat(steps[(i + 1)..].Select(step => "/" + step));
            return JsonPointer.Resolve(document.Root.Node, whole) is not null ? "#" + whole : Nearest(document, whole);
        }

        return null;
    }
}
