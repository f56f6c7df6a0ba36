using System.Globalization;
using System.Numerics;

namespace Contracts.Schema;

/// <summary>
/// An exact decimal number, <c>significand × 10^exponent</c>: 0.1 is a multiple of 0.01, 2^63 and 1e400 keep every digit, and a
/// huge exponent costs no more than a small one because it is never written out.
/// </summary>
internal readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    private readonly BigInteger _significand;
    private readonly BigInteger _exponent;

    /// <param name="significand">Without trailing zeros, so that equal numbers are equal member by member.</param>
    /// <param name="exponent">0 for the number 0.</param>
    private JsonNumber(BigInteger significand, BigInteger exponent)
    {
        _significand = significand;
        _exponent = exponent;
    }

    public bool IsInteger => _exponent.Sign >= 0;

    public int Sign => _significand.Sign;

    /// <summary>The number of digits of the significand.</summary>
    private int Digits => BigInteger.Abs(_significand).ToString(CultureInfo.InvariantCulture).Length;

    /// <exception cref="FormatException"><paramref name="text"/> is not a JSON number.</exception>
    public static JsonNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a JSON number.");

    /// <summary>Reads a number in JSON's syntax (RFC 8259, section 6).</summary>
    public static bool TryParse(string text, out JsonNumber number)
    {
        number = default;
        var scanner = new JsonNumberScanner(text, 0);
        if (!scanner.TryScan() || scanner.End != text.Length)
        {
            return false;
        }

        var digits = scanner.Digits.TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        if (trimmed.Length > 0)
        {
            var significand = BigInteger.Parse(trimmed, CultureInfo.InvariantCulture);
            number = new JsonNumber(scanner.IsNegative ? -significand : significand, scanner.Exponent + (digits.Length - trimmed.Length));
        }

        return true;
    }

    /// <summary>Whether this number is <paramref name="divisor"/> times an integer; false for a divisor of 0.</summary>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        if (divisor.Sign == 0)
        {
            return false;
        }

        if (Sign == 0)
        {
            return true;
        }

        var shift = _exponent - divisor._exponent;
        if (shift.Sign < 0)
        {
            // The significand has no trailing zero, so no power of ten divides it.
            return false;
        }

        var modulus = BigInteger.Abs(divisor._significand);
        return (_significand % modulus * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        // Digits + exponent is the order of magnitude. Only numbers of the same order are written out to compare,
        // and then their exponents differ by no more than their digits.
        var magnitude = (Digits + _exponent).CompareTo(other.Digits + other._exponent);
        if (magnitude != 0)
        {
            return magnitude * Sign;
        }

        var lowest = BigInteger.Min(_exponent, other._exponent);
        return Scale(this, lowest).CompareTo(Scale(other, lowest));

        static BigInteger Scale(JsonNumber number, BigInteger exponent) =>
            number._significand * BigInteger.Pow(10, (int)(number._exponent - exponent));
    }

    /// <summary>The value as an <see cref="int"/>, if it is one.</summary>
    public bool TryGetInt32(out int value)
    {
        value = 0;
        if (!IsInteger || CompareTo(FromInt32(int.MinValue)) < 0 || CompareTo(FromInt32(int.MaxValue)) > 0)
        {
            return false;
        }

        value = (int)(_significand * BigInteger.Pow(10, (int)_exponent));
        return true;
    }

    public static JsonNumber FromInt32(int value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    public bool Equals(JsonNumber other) => _significand == other._significand && _exponent == other._exponent;

    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    public override int GetHashCode() => _significand.GetHashCode() ^ _exponent.GetHashCode();
}
