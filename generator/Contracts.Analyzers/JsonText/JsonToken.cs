namespace Contracts.Analyzers.JsonText;

/// <summary>The tokens of JSON text that need not be complete, on each line by itself: an editor's text has quotes that are still to be closed.</summary>
internal static class JsonToken
{
    /// <summary>The end of a string with its quote, of a comment, of a name without quotes, or of a single character.</summary>
    public static int End(string text, int start)
    {
        switch (text[start])
        {
            case '"' or '\'':
                var end = EndOfString(text, start);
                return IsClosed(text, start) ? end + 1 : end;
            case '/' when Follows('/'):
                return Before(text.IndexOfAny(['\n', '\r'], start));
            case '/' when Follows('*'):
                return Before(text.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var last ? last + 2 : -1);
            default:
                var next = start;
                while (next < text.Length && IsBare(text[next]))
                {
                    next++;
                }

                return Math.Max(next, start + 1);
        }

        bool Follows(char c) => start + 1 < text.Length && text[start + 1] == c;

        int Before(int position) => position < 0 ? text.Length : position;
    }

    /// <summary>Whether a string has a quote at its end.</summary>
    public static bool IsClosed(string text, int start) => EndOfString(text, start) is var end && end < text.Length && text[end] == text[start];

    /// <summary>Whether the rest of a line ends inside of a string: then what seems to close the one before it opens another.</summary>
    public static bool IsOpen(string text, int position)
    {
        while (position < text.Length && !IsLineEnd(text[position]))
        {
            if (text[position] is '"' or '\'' && !IsClosed(text, position))
            {
                return true;
            }

            position = End(text, position);
        }

        return false;
    }

    /// <summary>Where the word around a position ends, in a string of which nobody knows yet where it will.</summary>
    public static int EndOfWord(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && ",;:()[]{}\"'\\".IndexOf(text[position]) < 0)
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a name without quotes may have the character.</summary>
    public static bool IsBare(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    /// <summary>The quote that ends a string, or the end of the line.</summary>
    private static int EndOfString(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] != text[start] && !IsLineEnd(text[end]))
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, text.Length);
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
