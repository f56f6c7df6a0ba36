namespace Contracts.Schema;

/// <summary>The six kinds of JSON values (RFC 8259), and that of values that are not known.</summary>
internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,

    /// <summary>A value that only the running program knows; as a member it may even be absent. No text holds one.</summary>
    Unknown,
}
