using System.Globalization;
using System.Numerics;

namespace Contracts.Schema;

/// <summary>Finds the end and the parts of a JSON number that starts somewhere in a text.</summary>
internal struct JsonNumberScanner(string text, int start)
{
    /// <summary>An exponent of so many digits takes longer to read than anybody wants to wait; larger ones count as <see cref="LargestExponent"/>.</summary>
    private const int MostExponentDigits = 1000;

    public static readonly BigInteger LargestExponent = BigInteger.Pow(10, MostExponentDigits);

    /// <summary>The first character behind the number.</summary>
    public int End { get; private set; }

    public bool IsNegative { get; private set; }

    /// <summary>All digits, those before the point and those behind it.</summary>
    public string Digits { get; private set; } = "";

    /// <summary>The power of ten that <see cref="Digits"/>, read as an integer, are to be multiplied with.</summary>
    public BigInteger Exponent { get; private set; }

    /// <summary>Reads the longest JSON number; false where none starts or it breaks off.</summary>
    public bool TryScan()
    {
        var position = start;
        if (At(position) == '-')
        {
            IsNegative = true;
            position++;
        }

        var integer = TakeDigits(ref position);
        if (integer.Length == 0 || (integer.Length > 1 && integer[0] == '0'))
        {
            return false;
        }

        var fraction = "";
        if (At(position) == '.')
        {
            position++;
            fraction = TakeDigits(ref position);
            if (fraction.Length == 0)
            {
                return false;
            }
        }

        var exponent = BigInteger.Zero;
        if (At(position) is 'e' or 'E')
        {
            position++;
            var negative = At(position) == '-';
            if (At(position) is '+' or '-')
            {
                position++;
            }

            var digits = TakeDigits(ref position);
            if (digits.Length == 0)
            {
                return false;
            }

            exponent = ReadExponent(digits.TrimStart('0'));
            exponent = negative ? -exponent : exponent;
        }

        End = position;
        Digits = integer + fraction;
        Exponent = exponent - fraction.Length;
        return true;
    }

    private static BigInteger ReadExponent(string digits) =>
        digits.Length == 0 ? BigInteger.Zero
        : digits.Length > MostExponentDigits ? LargestExponent
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly char At(int position) => position < text.Length ? text[position] : '\0';

    private readonly string TakeDigits(ref int position)
    {
        var from = position;
        while (At(position) is >= '0' and <= '9')
        {
            position++;
        }

        return text.Substring(from, position - from);
    }
}
