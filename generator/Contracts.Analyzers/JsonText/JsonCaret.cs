using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>Where somebody is writing in JSON text, which need not be complete.</summary>
internal sealed class JsonCaret
{
    private readonly string _text;
    private readonly List<Level> _levels = [new Level(IsObject: false)];

    private JsonCaret(string text)
    {
        _text = text;
    }

    /// <summary>Whether a member's name is being written, and not a value.</summary>
    public bool IsName => Innermost is { IsObject: true, ExpectsName: true };

    /// <summary>The names that the object has before the caret.</summary>
    public ICollection<string> Names => Innermost.Names;

    /// <summary>The first character of the string around the caret, behind its quote.</summary>
    public int Start { get; private set; }

    /// <summary>The first character behind that string: its quote, or the end of the text where there is none.</summary>
    public int End { get; private set; }

    /// <summary>The place in the text; <see langword="null"/> where the caret is in no string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="caret">The caret, in front of that character.</param>
    public static JsonCaret? At(string text, int caret)
    {
        var place = new JsonCaret(text);
        for (var i = 0; i < text.Length && i < caret; i++)
        {
            switch (text[i])
            {
                case '"':
                    var end = place.FindEnd(i + 1);
                    if (caret <= end)
                    {
                        (place.Start, place.End) = (i + 1, end);
                        return place;
                    }

                    place.TakeString(i + 1, end);
                    i = end;
                    break;
                case '{' or '[':
                    place._levels.Add(new Level(IsObject: text[i] == '{'));
                    break;
                case '}' or ']' when place._levels.Count > 1:
                    place._levels.RemoveAt(place._levels.Count - 1);
                    break;
                case ':':
                    place.Innermost.ExpectsName = false;
                    break;
                case ',':
                    place.Innermost.ExpectsName = true;
                    break;
            }
        }

        return null;
    }

    /// <summary>The schemas that speak of the value, or of the object whose member is being named.</summary>
    public SchemaCursor Find(SchemaCursor root)
    {
        var depth = IsName ? _levels.Count - 1 : _levels.Count;
        return _levels.Take(depth).Skip(1).Aggregate(root, (cursor, level) => level.IsObject ? cursor.Member(level.Name ?? "") : cursor.Item(0));
    }

    private Level Innermost => _levels[_levels.Count - 1];

    private void TakeString(int start, int end)
    {
        var level = Innermost;
        if (level is { IsObject: true, ExpectsName: true })
        {
            level.Name = _text.Substring(start, end - start);
            level.Names.Add(level.Name);
        }
    }

    /// <summary>The quote that ends a string, on the same line.</summary>
    private int FindEnd(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] is not ('"' or '\n' or '\r'))
        {
            end += _text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, _text.Length);
    }

    private sealed record Level(bool IsObject)
    {
        public bool ExpectsName { get; set; } = true;

        public string? Name { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
