namespace Contracts.Analyzers.Values;

/// <summary>What other code may do to an object behind the expression that makes it, in ascending order.</summary>
internal enum Escape
{
    /// <summary>Nothing: it goes to the contract as it is, or nowhere.</summary>
    None,

    /// <summary>Others get hold of it: they may set what is not set yet.</summary>
    Completed,

    /// <summary>What is set may be changed.</summary>
    Changed,
}
