namespace Contracts.Schema;

/// <summary>A part of a text that costs no allocation, unlike a string of its own.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the part starts.</param>
/// <param name="length">How long it is.</param>
internal readonly struct TextPart(string text, int start, int length)
{
    public int Length => length;

    public char this[int index] => text[start + index];

    public static implicit operator TextPart(string text) => new(text, 0, text.Length);

    public TextPart Slice(int from, int count) => new(text, start + from, count);

    /// <summary>All from a place on.</summary>
    public TextPart From(int from) => Slice(from, length - from);

    /// <summary>Where a character first stands; negative where it does not.</summary>
    public int IndexOf(char c, int from = 0) => text.IndexOf(c, start + from, length - from) is >= 0 and var index ? index - start : -1;

    public bool Contains(char c) => IndexOf(c) >= 0;

    /// <summary>Where a character last stands; negative where it does not.</summary>
    public int LastIndexOf(char c)
    {
        var index = length - 1;
        while (index >= 0 && this[index] != c)
        {
            index--;
        }

        return index;
    }

    public bool StartsWith(string prefix) => length >= prefix.Length && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public bool All(Func<char, bool> isAllowed)
    {
        for (var i = 0; i < length; i++)
        {
            if (!isAllowed(this[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all parts between separators are allowed; without a separator the whole is one.</summary>
    /// <param name="separator">What stands between them.</param>
    /// <param name="isAllowed">Whether a part is.</param>
    /// <param name="count">How many there are, where all are allowed.</param>
    public bool AllParts(char separator, Func<TextPart, bool> isAllowed, out int count)
    {
        count = 0;
        for (var from = 0; from <= length; count++)
        {
            var end = IndexOf(separator, from) is >= 0 and var index ? index : length;
            if (!isAllowed(Slice(from, end - from)))
            {
                return false;
            }

            from = end + 1;
        }

        return true;
    }

    /// <summary>What stands before the first mark, and what behind it; without a mark all stands before it.</summary>
    public (TextPart Before, TextPart Behind) Cut(char mark) => IndexOf(mark) is >= 0 and var index ? (Slice(0, index), From(index + 1)) : (this, "");

    public override string ToString() => text.Substring(start, length);
}
