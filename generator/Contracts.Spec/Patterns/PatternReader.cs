using System.Globalization;
using System.Text;

namespace Contracts.Spec.Patterns;

/// <summary>Reads regular expressions of ECMA-262 that are known to be well formed.</summary>
internal sealed class PatternReader
{
    private const int MostNesting = 100;

    private readonly string _text;
    private readonly List<PatternNode> _roots = [];
    private int _position;
    private int _depth;
    private bool _isUnknown;

    private PatternReader(string text)
    {
        _text = text;
    }

    /// <summary>
    /// The expression itself and those in its looks ahead and behind; <see langword="null"/> where one has a part that is not looked into: a
    /// reference to a group, a category of characters, very deep nesting.
    /// </summary>
    public static IReadOnlyList<PatternNode>? Read(string pattern)
    {
        var reader = new PatternReader(pattern);
        reader._roots.Add(reader.ReadChoice());
        return reader._isUnknown || reader._position < pattern.Length ? null : reader._roots;
    }

    private PatternNode ReadChoice()
    {
        var alternatives = new List<PatternNode> { ReadSequence() };
        while (Peek() == '|')
        {
            _position++;
            alternatives.Add(ReadSequence());
        }

        return alternatives.Count == 1 ? alternatives[0] : new PatternNode.Choice(alternatives);
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!_isUnknown && _position < _text.Length && Peek() is not ('|' or ')'))
        {
            parts.Add(ReadQuantifier(ReadAtom()));
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode ReadAtom()
    {
        switch (Peek())
        {
            case '(':
                return ReadGroup();
            case '^' or '$':
                _position++;
                return new PatternNode.Assertion();
            case '\\' when Peek(1) is 'b' or 'B':
                _position += 2;
                return new PatternNode.Assertion();
            case '.':
                _position++;
                return new PatternNode.Characters(CharacterSet.Dot);
            case '[':
                return new PatternNode.Characters(ReadClass());
            default:
                return new PatternNode.Characters(ReadCharacter().Set);
        }
    }

    private PatternNode ReadGroup()
    {
        _position++;
        var isLook = Peek() == '?' && (Peek(1) is '=' or '!' || (Peek(1) == '<' && Peek(2) is '=' or '!'));
        if (Peek() == '?')
        {
            // A name ends in '>'; flags of a group are not looked into.
            _isUnknown |= Peek(1) is not (':' or '=' or '!' or '<');
            _position += Peek(1) != '<' ? 2 : isLook ? 3 : Math.Max(_text.IndexOf('>', _position) - _position, 0) + 1;
        }

        _depth++;
        _isUnknown |= _depth > MostNesting;
        var content = _isUnknown ? new PatternNode.Assertion() : ReadChoice();
        _depth--;
        _position++;
        if (!isLook)
        {
            return content;
        }

        _roots.Add(content);
        return new PatternNode.Assertion();
    }

    private PatternNode ReadQuantifier(PatternNode atom)
    {
        var (least, most, length) = Peek() switch
        {
            '*' => (0, null, 1),
            '+' => (1, null, 1),
            '?' => (0, 1, 1),
            '{' => ReadCounts(),
            _ => (1, (int?)1, 0),
        };
        if (length == 0)
        {
            return atom;
        }

        // Whether it takes as many as possible or as few first does not matter to how many ways there are.
        _position += length + (_position + length < _text.Length && _text[_position + length] == '?' ? 1 : 0);
        return new PatternNode.Repetition(atom, least, most);
    }

    private (int Least, int? Most, int Length) ReadCounts()
    {
        var end = _text.IndexOf('}', _position);
        var counts = end < 0 ? [] : _text[(_position + 1)..end].Split(',');
        if (counts.Length is not (1 or 2) || !int.TryParse(counts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
        {
            // One of its own that is no quantifier; more than an int counts is not looked into.
            _isUnknown = true;
            return (1, 1, 0);
        }

        int? most = int.TryParse(counts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return (least, most, end + 1 - _position);
    }

    private CharacterSet ReadClass()
    {
        _position++;
        var isNegated = Peek() == '^';
        _position += isNegated ? 1 : 0;
        var sets = new List<CharacterSet>();
        while (!_isUnknown && _position < _text.Length && Peek() != ']')
        {
            var (set, first) = ReadCharacter(inClass: true);
            if (first is { } low && Peek() == '-' && Peek(1) is not (']' or '\0'))
            {
                _position++;
                var (highSet, last) = ReadCharacter(inClass: true);
                sets.Add(last is { } high ? CharacterSet.Range(low, high) : CharacterSet.Union([set, highSet, CharacterSet.Range('-', '-')]));
            }
            else
            {
                sets.Add(set);
            }
        }

        _position++;
        var union = CharacterSet.Union(sets);
        return isNegated ? union.Complement() : union;
    }

    /// <summary>A character as it is or as an escape, with its code point if it is a single one.</summary>
    private (CharacterSet Set, int? Single) ReadCharacter(bool inClass = false)
    {
        if (Peek() != '\\')
        {
            Rune.DecodeFromUtf16(_text.AsSpan(_position), out var rune, out var length);
            _position += Math.Max(length, 1);
            return (CharacterSet.Range(rune.Value, rune.Value), rune.Value);
        }

        var escape = Peek(1);
        _position += 2;
        CharacterSet? set = escape switch
        {
            'd' => CharacterSet.Digit,
            'D' => CharacterSet.Digit.Complement(),
            'w' => CharacterSet.Word,
            'W' => CharacterSet.Word.Complement(),
            's' => CharacterSet.Space,
            'S' => CharacterSet.Space.Complement(),
            _ => null,
        };
        if (set is not null)
        {
            return (set, null);
        }

        var single = escape switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\f',
            'v' => '\v',
            '0' => 0,
            'b' when inClass => '\b',
            'x' => ReadHex(2),
            'u' when Peek() == '{' => ReadHex(Math.Max(_text.IndexOf('}', _position) - _position, 0) + 1),
            'u' => ReadHex(4),
            'c' or 'p' or 'P' or 'k' or (>= '1' and <= '9') => (int?)null,
            _ => escape,
        };
        _isUnknown |= single is null;
        return (CharacterSet.Range(single ?? 0, single ?? 0), single);
    }

    private int? ReadHex(int length)
    {
        var text = _position + length <= _text.Length ? _text.Substring(_position, length).Trim('{', '}') : "";
        _position += length;
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';
}
