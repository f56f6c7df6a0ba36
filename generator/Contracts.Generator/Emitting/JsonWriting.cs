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
        var element = type.Element.Kind is ClrKind.List or ClrKind.Map ? ", " + Function(type.Element) : "";
        return $"{writer}.{method}({value}{element})";
    }

    /// <summary>The same as a function of its own.</summary>
    public static string Function(ClrType type) => $"static (next, value) => {Write("next", "value", type)}";
}
