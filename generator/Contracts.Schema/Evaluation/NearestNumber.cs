using System.Globalization;

namespace Contracts.Schema;

/// <summary>Guesses what was meant by a number that is not allowed. What a <see cref="decimal"/> can't hold is not guessed.</summary>
internal static class NearestNumber
{
    /// <summary>The number nearest to a bound on its right side: itself, or the next integer where it is excluded and only integers are allowed.</summary>
    public static JsonNode? Within(JsonNode schema, JsonNode bound, int direction, bool isExclusive)
    {
        if (Read(bound) is not { } limit)
        {
            return null;
        }

        if (schema.GetString("type") != "integer")
        {
            return isExclusive ? null : bound;
        }

        var integer = direction > 0 ? Math.Ceiling(limit) : Math.Floor(limit);
        return isExclusive && integer == limit
            ? Math.Abs(limit) < decimal.MaxValue ? Write(integer + direction) : null
            : Write(integer);
    }

    /// <summary>The multiple of a divisor that is nearest to a value.</summary>
    public static JsonNode? MultipleOf(JsonNode divisor, JsonNode value)
    {
        if (Read(divisor) is not { } step || Read(value) is not { } number)
        {
            return null;
        }

        try
        {
            return Write(Math.Round(number / step) * step);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Read(JsonNode number) =>
        decimal.TryParse(number.NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static JsonNode Write(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return JsonNode.Number(text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.'));
    }
}
