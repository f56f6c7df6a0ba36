using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC123: every operation has an operationId. The name of its method is made of method and path otherwise, and changes with them.</summary>
internal static class OperationIdCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var operation in Operation.All(document))
        {
            if (operation.Id is null)
            {
                findings.Warn(
                    FindingId.NoOperationId,
                    operation.MethodSpan,
                    $"{operation.Title} has no operationId; its method is called '{OperationNames.CSharpName(operation)}' after method and path, and changes its name with them");
            }
        }
    }
}
