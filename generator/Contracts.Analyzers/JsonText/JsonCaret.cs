namespace Contracts.Analyzers.JsonText;

/// <summary>
/// Where somebody is writing in JSON text, which need not be complete: in a string or, as Newtonsoft.Json has them, in single quotes or in
/// a name without quotes.
/// </summary>
internal sealed class JsonCaret
{
    private readonly IReadOnlyList<Level> _levels;

    private JsonCaret(IEnumerable<Level> levels, char? quote, int start, int end, bool isClosed)
    {
        // As they are here: the text goes on.
        _levels = [.. levels.Select(level => level with { })];
        (Quote, Start, End, IsClosed) = (quote, start, end, isClosed);
    }

    /// <summary>Whether a member's name is being written, and not a value.</summary>
    public bool IsName => Innermost is { IsObject: true, ExpectsName: true };

    /// <summary>The other names that the object has.</summary>
    public ICollection<string> Names => Innermost.Names;

    /// <summary>The quote before the caret; <see langword="null"/> in a name without quotes.</summary>
    public char? Quote { get; }

    /// <summary>The first character of the string around the caret, behind its quote.</summary>
    public int Start { get; }

    /// <summary>The first character behind that string: its quote, or the end of the word where there is none.</summary>
    public int End { get; }

    /// <summary>Whether the string has its closing quote, or needs none.</summary>
    public bool IsClosed { get; }

    private Level Innermost => _levels[_levels.Count - 1];

    /// <summary>The place in the text; <see langword="null"/> where the caret is in no string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="caret">The caret, in front of that character.</param>
    public static JsonCaret? At(string text, int caret)
    {
        JsonCaret? found = null;
        var levels = new List<Level> { new(IsObject: false) };
        var position = 0;
        while (position < text.Length && (position < caret || found is not null))
        {
            var (start, level) = (position, levels[levels.Count - 1]);
            position = JsonToken.End(text, start);
            switch (text[start])
            {
                case '"' or '\'':
                    var word = JsonToken.EndOfWord(text, Math.Max(caret, start + 1));
                    var isClosed = JsonToken.IsClosed(text, start) && (caret <= start || position <= caret || word == position - 1 || !JsonToken.IsOpen(text, position));
                    var end = isClosed ? position - 1 : Math.Min(position, word);
                    if (found is null && caret <= end)
                    {
                        found = new JsonCaret(levels, text[start], start + 1, end, isClosed);
                        position = isClosed ? position : end;
                    }
                    else
                    {
                        level.Take(text.Substring(start + 1, end - start - 1));
                    }

                    break;
                case '{' or '[':
                    levels.Add(new Level(IsObject: text[start] == '{'));
                    break;
                case '}' or ']' when levels.Count > 1:
                    levels.RemoveAt(levels.Count - 1);
                    break;
                case ':':
                    level.TakeColon();
                    break;
                case ',':
                    level.TakeComma();
                    break;
                case var c when JsonToken.IsBare(c) && level is { IsObject: true, ExpectsName: true }:
                    if (found is null && caret <= position)
                    {
                        found = new JsonCaret(levels, quote: null, start, position, isClosed: true);
                    }
                    else
                    {
                        level.Take(text.Substring(start, position - start));
                    }

                    break;
            }
        }

        return found;
    }

    /// <summary>The schemas that speak of the value, or of the object whose member is being named.</summary>
    public SchemaCursor Find(SchemaCursor root)
    {
        var depth = IsName ? _levels.Count - 1 : _levels.Count;
        return _levels.Take(depth).Skip(1).Aggregate(root, (cursor, level) => level.IsObject ? cursor.Member(level.Name ?? "") : cursor.Item(level.Index));
    }

    private sealed record Level(bool IsObject)
    {
        public bool ExpectsName { get; private set; } = true;

        public string? Name { get; private set; }

        public int Index { get; private set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public void Take(string name)
        {
            if (IsObject && ExpectsName)
            {
                Name = name;
                Names.Add(name);
            }
        }

        public void TakeColon() => ExpectsName = false;

        public void TakeComma()
        {
            ExpectsName = true;
            Index++;
        }
    }
}
