using System.Globalization;
using Contracts.Schema;

namespace Contracts.Analyzers.Values;

/// <summary>What the code says of a value: unknown, absent, or present as JSON.</summary>
internal readonly record struct ConstantValue
{
    private ConstantValue(Knowledge knowledge, JsonNode? value)
    {
        Knowledge = knowledge;
        Value = value;
    }

    public static ConstantValue Unknown => default;

    public Knowledge Knowledge { get; }

    /// <summary>The value; <see langword="null"/> where it is unknown or absent.</summary>
    public JsonNode? Value { get; }

    /// <summary>What a C# constant is in JSON. There is nothing in JSON for characters, infinities and NaN.</summary>
    public static ConstantValue Of(object? constant) =>
        constant switch
        {
            null => new ConstantValue(Knowledge.Absent, null),
            string text => Present(JsonNode.String(text)),
            bool boolean => Present(JsonNode.Boolean(boolean)),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Number((IFormattable)constant, null),
            double and not (double.NaN or double.PositiveInfinity or double.NegativeInfinity) => Number((IFormattable)constant, "R"),
            float and not (float.NaN or float.PositiveInfinity or float.NegativeInfinity) => Number((IFormattable)constant, "R"),
            _ => Unknown,
        };

    private static ConstantValue Number(IFormattable number, string? format) =>
        Present(JsonNode.Number(number.ToString(format, CultureInfo.InvariantCulture)));

    private static ConstantValue Present(JsonNode value) => new(Knowledge.Present, value);
}
