namespace Contracts.Spec.Checks;

/// <summary>Runs every check of a contract that was read.</summary>
internal static class SpecChecks
{
    public static void Run(SpecDocument document, Findings findings)
    {
        DuplicateKeyCheck.Run(document.Files, findings);
        StructureCheck.Run(document, findings);
        DuplicateParameterCheck.Run(document, findings);
        PathTemplateCheck.Run(document, findings);
        PathParameterCheck.Run(document, findings);
        SecurityCheck.Run(document, findings);
        ReferenceCheck.Run(document, findings);
        MappingCheck.Run(document, findings);
        DynamicReferenceCheck.Run(document, findings);
        TypeCheck.Run(document, findings);
        ExampleCheck.Run(document, findings);
        KeywordCheck.Run(document, findings);
        KeywordTypeCheck.Run(document, findings);
        DialectCheck.Run(document, findings);
        ReferenceSiblingCheck.Run(document, findings);
        DuplicateValueCheck.Run(document, findings);
        ValueTypeCheck.Run(document, findings);
        DeadValueCheck.Run(document, findings);
        RequiredCheck.Run(document, findings);
        BoundsCheck.Run(document, findings);
        EndlessCheck.Run(document, findings);
        PatternCheck.Run(document, findings);
        NameCheck.Run(document, findings);
        IgnoredHeaderCheck.Run(document, findings);
        OperationIdCheck.Run(document, findings);
        SuccessCheck.Run(document, findings);
        UnusedCheck.Run(document, findings);
    }
}
