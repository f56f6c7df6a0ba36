namespace Contracts.Schema;

/// <summary>Reads a text from left to right, for the formats.</summary>
/// <param name="text">The text.</param>
internal struct TextScanner(string text)
{
    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position == text.Length;

    public readonly char Current => Position < text.Length ? text[Position] : '\0';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Takes one character if it is one of <paramref name="characters"/>.</summary>
    public bool Take(string characters)
    {
        if (IsAtEnd || characters.IndexOf(Current) < 0)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes as many characters as are allowed, and tells how many.</summary>
    public int TakeWhile(Func<char, bool> isAllowed)
    {
        var start = Position;
        while (!IsAtEnd && isAllowed(Current))
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>Takes just so many digits as a number.</summary>
    public bool TakeNumber(int digits, out int number)
    {
        number = 0;
        for (var i = 0; i < digits; i++)
        {
            if (!IsDigit(Current))
            {
                return false;
            }

            number = (number * 10) + (Current - '0');
            Position++;
        }

        return true;
    }
}
