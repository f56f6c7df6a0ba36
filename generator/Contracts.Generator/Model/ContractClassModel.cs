namespace Contracts.Generator.Model;

/// <summary>A class of the contract.</summary>
/// <param name="Type">The class.</param>
/// <param name="Schema">The JSON text of its schema.</param>
/// <param name="SchemaName">The schema's name among the document's components; <see langword="null"/> for a schema that stands in another one.</param>
/// <param name="Members">Its members, those of its base classes included.</param>
/// <param name="Value">Of a union the field that holds its value; else <see langword="null"/>.</param>
/// <param name="Alternatives">Of a union the types that it has for values.</param>
/// <param name="AdditionalProperties">What holds the members that the contract does not name, where the class itself declares it.</param>
/// <param name="BaseSchema">The schema of its base class, where that is a class of the contract too: its name, or its text where it has none.</param>
/// <param name="HasValidate">Whether the class has a method of that name and without parameters already.</param>
internal sealed record ContractClassModel(
    TypeModel Type,
    string Schema,
    string? SchemaName,
    EquatableArray<ContractMemberModel> Members,
    string? Value,
    EquatableArray<ClrType> Alternatives,
    string? AdditionalProperties,
    string? BaseSchema,
    bool HasValidate);

/// <summary>A member of a class.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOmittedWhenNull">Whether it is not sent where it is null.</param>
/// <param name="IsOneWay">Whether its schema may be one that only requests or only responses have.</param>
internal sealed record ContractMemberModel(string Name, string JsonName, ClrType Type, bool IsOmittedWhenNull, bool IsOneWay);
