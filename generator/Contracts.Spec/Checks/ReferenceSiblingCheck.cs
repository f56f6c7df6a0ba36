using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>
/// OAC124: nothing of weight stands beside a <c>$ref</c> that OpenAPI ignores there: beside that of a schema in 3.0, beside any other in every
/// version. Descriptions change nothing but the documentation, and many a contract has them there.
/// </summary>
internal static class ReferenceSiblingCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        var is30 = document.Root.Node.GetString("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) == true;
        foreach (var (kind, value) in document.Objects)
        {
            // A path may have operations of its own beside its $ref.
            if (value.Node["$ref"] is not { Kind: JsonKind.String } || SpecSections.Of(kind) is null || kind == ObjectKind.PathItem || (kind == ObjectKind.Schema && !is30))
            {
                continue;
            }

            foreach (var (member, _) in value.Members())
            {
                if (member.Name is not ("$ref" or "summary" or "description"))
                {
                    findings.Warn(FindingId.Ignored, member.NameSpan, Message(member.Name, kind));
                }
            }
        }
    }

    private static string Message(string name, ObjectKind kind) =>
        kind == ObjectKind.Schema
            ? $"'{name}' stands beside a '$ref', where OpenAPI 3.0 and many readers ignore it; put the '$ref' into an 'allOf'"
            : $"'{name}' stands beside a '$ref' and is ignored";
}
