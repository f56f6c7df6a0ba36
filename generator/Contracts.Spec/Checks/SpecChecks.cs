namespace Contracts.Spec.Checks;

/// <summary>Runs every check of a contract that was read.</summary>
internal static class SpecChecks
{
    public static void Run(SpecDocument document, Findings findings)
    {
        _ = document;
        _ = findings;
    }
}
