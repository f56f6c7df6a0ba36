namespace Contracts.Analyzers.Values;

/// <summary>How much the code says of a value before it runs.</summary>
internal enum Knowledge
{
    /// <summary>Nothing: rules are silent.</summary>
    Unknown,

    /// <summary>It is null: the member is not set.</summary>
    Absent,

    /// <summary>All: it is a constant.</summary>
    Present,
}
