namespace Contracts.Spec.Checks;

/// <summary>Runs every check of a contract that was read.</summary>
internal static class SpecChecks
{
    public static void Run(SpecDocument document, Findings findings)
    {
        DuplicateKeyCheck.Run(document.Files, findings);
        ReferenceCheck.Run(document, findings);
        TypeCheck.Run(document, findings);
        ExampleCheck.Run(document, findings);
    }
}
