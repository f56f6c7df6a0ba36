using System.Globalization;
using System.Numerics;
using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>The numbers that <c>multipleOf</c> and <c>type: integer</c> leave. Of numbers with very many digits nothing is said.</summary>
internal sealed class Multiples
{
    private const int Decimals = 12;
    private const decimal Unit = 1_000_000_000_000m;
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The least number above 0, in units of 10^-12.</summary>
    private readonly BigInteger _step;

    private Multiples(BigInteger step, string title)
    {
        _step = step;
        Title = title;
    }

    /// <summary>What messages call such a number.</summary>
    public string Title { get; }

    /// <summary>The numbers that a schema leaves; <see langword="null"/> where it leaves all of them, or that is not known.</summary>
    public static Multiples? Of(JsonNode schema)
    {
        var isInteger = schema.GetString("type") == "integer";
        if (schema["multipleOf"] is not { Kind: JsonKind.Number } divisor)
        {
            return isInteger ? new Multiples((BigInteger)Unit, "integer") : null;
        }

        if (Scaled(divisor) is not { Sign: > 0 } step)
        {
            return null;
        }

        return isInteger
            ? new Multiples(step * (BigInteger)Unit / BigInteger.GreatestCommonDivisor(step, (BigInteger)Unit), $"integer that is a multiple of {divisor}")
            : new Multiples(step, $"multiple of {divisor}");
    }

    /// <summary>Whether one of them lies between two bounds; <see langword="null"/> where that is not known.</summary>
    public bool? LieBetween(JsonNode low, bool isLowOpen, JsonNode high, bool isHighOpen)
    {
        if (Scaled(low) is not { } from || Scaled(high) is not { } to)
        {
            return null;
        }

        var quotient = BigInteger.DivRem(from, _step, out var remainder);
        var isAtBound = remainder.IsZero;
        var first = (quotient + (remainder.Sign > 0 || (isAtBound && isLowOpen) ? 1 : 0)) * _step;
        return isHighOpen ? first < to : first <= to;
    }

    private static BigInteger? Scaled(JsonNode number)
    {
        if (!decimal.TryParse(number.NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > Largest)
        {
            return null;
        }

        // What is rounded here is another number.
        var scaled = decimal.Truncate(value * Unit);
        var written = scaled.ToString(CultureInfo.InvariantCulture) + "e-" + Decimals.ToString(CultureInfo.InvariantCulture);
        return JsonNumber.Parse(written).Equals(number.NumberValue) ? (BigInteger)scaled : null;
    }
}
