using System.Globalization;
using System.Numerics;

namespace Contracts.Schema;

/// <summary>
/// An exact decimal number, <c>digits × 10^exponent</c>: 0.1 is a multiple of 0.01, 2^63 and 1e400 keep every digit. It is never
/// written out, so a huge exponent costs no more than a small one, and a million digits cost no more than reading them.
/// </summary>
internal readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    /// <summary>Of a divisor with more digits nobody can say in reasonable time what its multiples are.</summary>
    private const int MostDivisorDigits = 1000;

    /// <summary>How many digits the remainder of a division takes in at once.</summary>
    private const int ChunkLength = 18;

    private readonly bool _isNegative;
    private readonly string? _digits;
    private readonly BigInteger _exponent;

    /// <param name="isNegative">False for the number 0.</param>
    /// <param name="digits">Without zeros at either end, so that equal numbers are equal member by member; empty for the number 0.</param>
    /// <param name="exponent">0 for the number 0.</param>
    private JsonNumber(bool isNegative, string digits, BigInteger exponent)
    {
        _isNegative = isNegative;
        _digits = digits;
        _exponent = exponent;
    }

    public bool IsInteger => _exponent.Sign >= 0;

    public int Sign => Digits.Length == 0 ? 0 : _isNegative ? -1 : 1;

    private string Digits => _digits ?? "";

    /// <summary>The power of ten that the absolute value stays just below.</summary>
    private BigInteger Magnitude => _exponent + Digits.Length;

    /// <exception cref="FormatException"><paramref name="text"/> is not a JSON number.</exception>
    public static JsonNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a JSON number.");

    /// <summary>Whether the text is a number in JSON's syntax.</summary>
    public static bool IsNumber(string text)
    {
        var scanner = new JsonNumberScanner(text, 0);
        return scanner.TryScan() && scanner.End == text.Length;
    }

    /// <summary>Reads a number in JSON's syntax (RFC 8259, section 6).</summary>
    public static bool TryParse(string text, out JsonNumber number)
    {
        number = default;
        var scanner = new JsonNumberScanner(text, 0);
        if (!scanner.TryScan() || scanner.End != text.Length)
        {
            return false;
        }

        var digits = scanner.Digits().TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        if (trimmed.Length > 0)
        {
            number = new JsonNumber(scanner.IsNegative, trimmed, scanner.Exponent() + (digits.Length - trimmed.Length));
        }

        return true;
    }

    /// <summary>
    /// Whether this number is <paramref name="divisor"/> times an integer; false for a divisor of 0,
    /// <see langword="null"/> where to find out would take too long.
    /// </summary>
    public bool? IsMultipleOf(JsonNumber divisor)
    {
        if (Sign == 0 || divisor.Sign == 0)
        {
            return divisor.Sign != 0;
        }

        var shift = _exponent - divisor._exponent;
        if (shift.Sign < 0)
        {
            // The digits do not end in 0, so no power of ten divides them.
            return false;
        }

        if (divisor.Digits.Length > MostDivisorDigits || BigInteger.Abs(shift) >= JsonNumberScanner.LargestExponent)
        {
            return null;
        }

        var modulus = BigInteger.Parse(divisor.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (Remainder(Digits, modulus) * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        // Of the same magnitude, digits stand for the same powers of ten from the first one on, so they compare like words.
        var magnitude = Magnitude.CompareTo(other.Magnitude);
        return Sign * (magnitude != 0 ? magnitude : Math.Sign(string.CompareOrdinal(Digits, other.Digits)));
    }

    /// <summary>The value as an <see cref="int"/>, if it is one.</summary>
    public bool TryGetInt32(out int value)
    {
        const int MostDigits = 10;
        value = 0;
        if (!IsInteger || Magnitude > MostDigits)
        {
            return false;
        }

        var absolute = Sign == 0 ? 0 : long.Parse(Digits.PadRight((int)Magnitude, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        var signed = _isNegative ? -absolute : absolute;
        if (signed is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)signed;
        return true;
    }

    public static JsonNumber FromInt32(int value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    public bool Equals(JsonNumber other) => _isNegative == other._isNegative && Digits == other.Digits && _exponent == other._exponent;

    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digits) ^ _exponent.GetHashCode() ^ Sign;

    private static BigInteger Remainder(string digits, BigInteger modulus)
    {
        var remainder = BigInteger.Zero;
        for (var start = 0; start < digits.Length; start += ChunkLength)
        {
            var chunk = digits.Substring(start, Math.Min(ChunkLength, digits.Length - start));
            remainder = ((remainder * BigInteger.Pow(10, chunk.Length)) + long.Parse(chunk, NumberStyles.None, CultureInfo.InvariantCulture)) % modulus;
        }

        return remainder;
    }
}
