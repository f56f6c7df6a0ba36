namespace Contracts.Spec.Patterns;

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode
{
    /// <summary>One character of a set.</summary>
    public sealed record Characters(CharacterSet Set) : PatternNode;

    /// <summary>One part after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode;

    /// <summary>A part some times in a row; without an upper limit where <see cref="Most"/> is <see langword="null"/>.</summary>
    public sealed record Repetition(PatternNode Part, int Least, int? Most) : PatternNode;

    /// <summary>What takes no character and may fail: an anchor, a boundary, a look ahead or behind.</summary>
    public sealed record Assertion : PatternNode;
}
