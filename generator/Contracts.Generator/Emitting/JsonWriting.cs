using System.Globalization;
using Contracts.Generator.Model;

namespace Contracts.Generator.Emitting;

/// <summary>Writes the code that turns values into JSON to be judged, without asking for their types while the program runs.</summary>
internal static class JsonWriting
{
    /// <param name="writer">A <c>ContractWriter</c> as code.</param>
    /// <param name="value">The value as code.</param>
    /// <param name="type">Its type.</param>
    public static string Write(string writer, string value, ClrType type)
    {
        if (type.Kind is not (ClrKind.List or ClrKind.Map))
        {
            return $"{writer}.Write({value})";
        }

        var method = type.Kind == ClrKind.List ? "WriteList" : "WriteMap";
        var element = type.Element.Kind is ClrKind.Class or ClrKind.Union or ClrKind.List or ClrKind.Map ? ", " + Function(type.Element) : "";
        return $"{writer}.{method}({value}{element})";
    }

    /// <summary>The same for a value of one of several types. Of those that hold no objects of the contract the value itself says enough.</summary>
    public static string WriteAnyOf(string writer, string value, IEnumerable<ClrType> types) =>
        types.Where(HoldsObjects).Select((type, index) => (type, Name: "value" + index.ToString(CultureInfo.InvariantCulture))).Reverse()
            .Aggregate($"{writer}.Write({value})", (others, one) => $"{value} is {one.type.Name.TrimEnd('?')} {one.Name} ? {Write(writer, one.Name, one.type)} : {others}");

    /// <summary>The same as a function of its own.</summary>
    public static string Function(ClrType type) => $"static (next, value) => {Write("next", "value", type)}";

    private static bool HoldsObjects(ClrType type) =>
        type.Kind switch
        {
            ClrKind.Class or ClrKind.Union => true,
            ClrKind.List or ClrKind.Map => HoldsObjects(type.Element),
            _ => false,
        };
}
