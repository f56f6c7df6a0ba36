namespace Contracts.Generator.Model;

/// <summary>What C# holds values of a schema in.</summary>
internal enum ClrKind
{
    /// <summary>Any value, or one of a type that says nothing of it.</summary>
    Any,
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTime,
    DateTimeOffset,
    DateOnly,
    Guid,
    Bytes,

    /// <summary>A class of the contract for objects.</summary>
    Class,

    /// <summary>A class of the contract for values of several types.</summary>
    Union,
    List,
    Map,
}

/// <summary>The C# type of a value.</summary>
/// <param name="Kind">What kind of type it is, <c>Nullable&lt;T&gt;</c> aside.</param>
/// <param name="MayBeNull">Whether a value can be null while the program runs.</param>
/// <param name="Name">The type as code.</param>
/// <param name="SchemaName">Of a class: its schema's name among the document's components.</param>
/// <param name="Schema">Of a class without such a name: its schema.</param>
/// <param name="Members">Of a class the member that names the class of an object (the discriminator), if there is one.</param>
/// <param name="Elements">The type of a list's items or a map's values, alone; else empty.</param>
internal sealed record ClrType(
    ClrKind Kind, bool MayBeNull, string Name, string? SchemaName, string? Schema, EquatableArray<ContractMemberModel> Members, EquatableArray<ClrType> Elements)
{
    /// <summary>The type of a list's items or a map's values.</summary>
    public ClrType Element => Elements.First();
}
