using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>What operations stand in.</summary>
internal static class OperationAncestors
{
    /// <summary>An operation and all that it stands in, the whole body last.</summary>
    public static IEnumerable<IOperation> AncestorsAndSelf(this IOperation operation)
    {
        for (var outer = operation; outer is not null; outer = outer.Parent)
        {
            yield return outer;
        }
    }
}
