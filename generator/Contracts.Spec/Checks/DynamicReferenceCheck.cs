namespace Contracts.Spec.Checks;

/// <summary>OAC107: a <c>$dynamicRef</c> that means another schema on each way is judged so, but has no one type in C#.</summary>
internal static class DynamicReferenceCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, schema) in document.Objects)
        {
            // One that always leads to the same schema was made a $ref.
            if (kind == ObjectKind.Schema && schema.Node["$dynamicRef"] is { } reference)
            {
                findings.Warn(FindingId.NotExpressible, reference.Span, "This '$dynamicRef' leads to several schemas, depending on the way to it; in C# such a value is any object");
            }
        }
    }
}
