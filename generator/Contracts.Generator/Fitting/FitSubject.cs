using Contracts.Generator.Model;

namespace Contracts.Generator.Fitting;

/// <summary>A value that the generated code will hold.</summary>
/// <param name="Code">The value as a C# expression, which may be written several times; never null where the schema's keywords are looked at.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Members">Of an object the members that are known of it.</param>
/// <param name="HasAllMembers">Whether it has no others.</param>
/// <param name="Depth">In how many lists and maps the value is.</param>
internal sealed record FitSubject(string Code, ClrType Type, EquatableArray<ContractMemberModel> Members, bool HasAllMembers, int Depth)
{
    public static FitSubject Of(string code, ClrType type, int depth) => new(code, type, type.Members, HasAllMembers: false, depth);

    /// <summary>Its JSON type, where that is certain.</summary>
    public string? JsonType =>
        Type.Kind switch
        {
            ClrKind.String or ClrKind.DateTime or ClrKind.DateTimeOffset or ClrKind.DateOnly or ClrKind.Guid or ClrKind.Bytes => "string",
            ClrKind.Boolean => "boolean",
            ClrKind.Int32 or ClrKind.Int64 => "integer",
            ClrKind.Single or ClrKind.Double or ClrKind.Decimal => "number",
            ClrKind.List => "array",
            ClrKind.Map or ClrKind.Class => "object",
            _ => null,
        };

    /// <summary>An item of the list or a value of the map.</summary>
    public FitSubject Element => Of("item" + Depth.ToString(System.Globalization.CultureInfo.InvariantCulture), Type.Element, Depth + 1);

    public FitSubject Member(ContractMemberModel member) => Of(Code + "." + member.Name, member.Type, Depth);
}
