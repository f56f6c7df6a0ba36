using System.Globalization;
using Contracts.Schema;

namespace Contracts.Analyzers.Values;

/// <summary>What C# constants are in JSON.</summary>
internal static class ConstantValue
{
    /// <summary>The exact value; null is JSON's null. There is nothing in JSON for characters, infinities and NaN: they are unknown.</summary>
    public static JsonNode Of(object? constant) =>
        constant switch
        {
            null => JsonNode.Null(),
            string text => JsonNode.String(text),
            bool boolean => JsonNode.Boolean(boolean),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Number((IFormattable)constant, null),
            double and not (double.NaN or double.PositiveInfinity or double.NegativeInfinity) => Number((IFormattable)constant, "R"),
            float and not (float.NaN or float.PositiveInfinity or float.NegativeInfinity) => Number((IFormattable)constant, "R"),
            _ => JsonNode.Unknown(),
        };

    private static JsonNode Number(IFormattable number, string? format) => JsonNode.Number(number.ToString(format, CultureInfo.InvariantCulture));
}
