namespace Contracts.Schema;

/// <summary>The names that stood in a text lately. The objects of a list have the same ones, which are kept once.</summary>
internal sealed class JsonNames
{
    /// <summary>A power of two.</summary>
    private const int Size = 1024;

    private readonly string?[] _names = new string?[Size];

    /// <summary>The part of <paramref name="text"/> as a string of its own.</summary>
    public string Take(string text, int start, int length)
    {
        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var known = ref _names[hash & (Size - 1)];
        if (known is null || known.Length != length || string.CompareOrdinal(known, 0, text, start, length) != 0)
        {
            known = text.Substring(start, length);
        }

        return known;
    }
}
