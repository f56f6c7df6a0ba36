namespace Contracts.Spec.Preparing;

/// <summary>What C# has of a body, the most telling first.</summary>
internal enum BodyKind
{
    /// <summary>An object of the type that the schema gives.</summary>
    Json,

    /// <summary>An object whose members are the parts.</summary>
    Multipart,

    /// <summary>An object whose members are the fields.</summary>
    Form,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A stream.</summary>
    Binary,
}
