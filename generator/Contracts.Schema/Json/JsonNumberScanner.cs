using System.Globalization;
using System.Numerics;

namespace Contracts.Schema;

/// <summary>Finds the end and the parts of a JSON number that starts somewhere in a text.</summary>
internal struct JsonNumberScanner(string text, int start)
{
    /// <summary>An exponent of so many digits takes longer to read than anybody wants to wait; larger ones count as <see cref="LargestExponent"/>.</summary>
    private const int MostExponentDigits = 1000;

    public static readonly BigInteger LargestExponent = BigInteger.Pow(10, MostExponentDigits);

    private (int Start, int Length) _integer;
    private (int Start, int Length) _fraction;
    private (int Start, int Length) _exponent;
    private bool _isExponentNegative;

    /// <summary>The first character behind the number.</summary>
    public int End { get; private set; }

    public bool IsNegative { get; private set; }

    /// <summary>Finds the longest JSON number; false where none starts or it breaks off.</summary>
    public bool TryScan()
    {
        var position = start;
        IsNegative = TakeSign(ref position, mayBePlus: false);
        _integer = TakeDigits(ref position);
        if (_integer.Length == 0 || (_integer.Length > 1 && text[_integer.Start] == '0'))
        {
            return false;
        }

        if (At(position) == '.')
        {
            position++;
            _fraction = TakeDigits(ref position);
            if (_fraction.Length == 0)
            {
                return false;
            }
        }

        if (At(position) is 'e' or 'E')
        {
            position++;
            _isExponentNegative = TakeSign(ref position, mayBePlus: true);
            _exponent = TakeDigits(ref position);
            if (_exponent.Length == 0)
            {
                return false;
            }
        }

        End = position;
        return true;
    }

    /// <summary>All digits, those before the point and those behind it.</summary>
    public readonly string Digits() => Text(_integer) + Text(_fraction);

    /// <summary>The power of ten that the digits, read as an integer, are to be multiplied with.</summary>
    public readonly BigInteger Exponent()
    {
        var digits = Text(_exponent).TrimStart('0');
        var exponent = digits.Length == 0 ? BigInteger.Zero
            : digits.Length > MostExponentDigits ? LargestExponent
            : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (_isExponentNegative ? -exponent : exponent) - _fraction.Length;
    }

    private readonly string Text((int Start, int Length) part) => part.Length == 0 ? "" : text.Substring(part.Start, part.Length);

    private readonly char At(int position) => position < text.Length ? text[position] : '\0';

    /// <summary>Whether a minus stands there.</summary>
    private readonly bool TakeSign(ref int position, bool mayBePlus)
    {
        var sign = At(position);
        position += sign == '-' || (mayBePlus && sign == '+') ? 1 : 0;
        return sign == '-';
    }

    private readonly (int Start, int Length) TakeDigits(ref int position)
    {
        var from = position;
        while (At(position) is >= '0' and <= '9')
        {
            position++;
        }

        return (from, position - from);
    }
}
