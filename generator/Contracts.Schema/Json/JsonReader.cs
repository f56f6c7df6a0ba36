namespace Contracts.Schema;

/// <summary>Reads JSON text (RFC 8259) into <see cref="JsonNode"/>s with positions.</summary>
internal sealed partial class JsonReader
{
    /// <summary>Deeper nesting is refused: no contract needs it, and recursion must end.</summary>
    public const int MaxDepth = 512;

    private readonly string _text;
    private readonly JsonDialect _dialect;
    private readonly ISet<int> _holes;
    private readonly JsonNames _names = new();

    // What was read of the arrays and objects that are still open, the innermost last.
    private readonly List<JsonNode> _items = [];
    private readonly List<JsonMember> _members = [];
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _depth;

    private JsonReader(string text, JsonDialect dialect, ISet<int> holes)
    {
        _text = text;
        _dialect = dialect;
        _holes = holes;
    }

    /// <summary>Reads one JSON value that fills the whole text.</summary>
    /// <exception cref="JsonSyntaxException">The text is not JSON, or nests deeper than <see cref="MaxDepth"/>.</exception>
    public static JsonNode Read(string text) => Read(text, JsonDialect.Strict, NoHoles);

    /// <summary>Reads one value that fills the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dialect">What the text may be beside JSON.</param>
    /// <param name="holes">
    /// Where a <c>\0</c> stands for text which only the running program knows: the value or string that has one is
    /// <see cref="JsonKind.Unknown"/>, and an array or object that may have more parts because of it is not complete.
    /// </param>
    /// <exception cref="JsonSyntaxException">The text is not of the dialect, or nests deeper than <see cref="MaxDepth"/>.</exception>
    public static JsonNode Read(string text, JsonDialect dialect, ISet<int> holes)
    {
        var reader = new JsonReader(text, dialect, holes);
        reader.SkipWhiteSpace();
        var node = reader.ReadValue();
        reader.SkipWhiteSpace();

        // Newtonsoft.Json lets much pass behind the value.
        return reader._position == text.Length || dialect == JsonDialect.Newtonsoft ? node : throw reader.Error("Unexpected text behind the JSON value");
    }

    private JsonNode ReadValue()
    {
        var start = Mark();
        if (TryTakeUnknown())
        {
            return JsonNode.Unknown(SpanFrom(start));
        }

        switch (Current)
        {
            case '{':
                return ReadObject(start);
            case '[':
                return ReadArray(start);
            case '"' or '\'' when IsQuote(Current):
                return ReadString(isName: false) is { } value ? JsonNode.String(value, SpanFrom(start)) : JsonNode.Unknown(SpanFrom(start));
            case '-' or (>= '0' and <= '9'):
                return ReadNumber(start);
            case 't' when TakeWord("true"):
                return JsonNode.Boolean(true, SpanFrom(start));
            case 'f' when TakeWord("false"):
                return JsonNode.Boolean(false, SpanFrom(start));
            case 'n' when TakeWord("null"):
                return JsonNode.Null(SpanFrom(start));
            default:
                throw Error(_position < _text.Length ? $"A JSON value can't start with '{Current}'" : "The JSON text ends where a value should stand");
        }
    }

    private JsonNode ReadObject(SourceSpan start)
    {
        Enter();
        var first = _members.Count;
        var isComplete = true;
        if (!TryClose('}'))
        {
            do
            {
                SkipWhiteSpace();
                var nameStart = Mark();
                var name = ReadName();
                var nameSpan = SpanFrom(nameStart);
                SkipWhiteSpace();
                Expect(':', "A colon stands between a member's name and its value");
                SkipWhiteSpace();
                var value = ReadValue();
                if (name is null)
                {
                    isComplete = false;
                }
                else
                {
                    _members.Add(new JsonMember(name, nameSpan, value));
                }
            }
            while (ContinueAfterComma('}'));
        }

        return JsonNode.Object(Take(_members, first), SpanFrom(start), isComplete);
    }

    private JsonNode ReadArray(SourceSpan start)
    {
        Enter();
        var first = _items.Count;
        var isComplete = true;
        if (!TryClose(']'))
        {
            do
            {
                SkipWhiteSpace();
                if (IsHole)
                {
                    _position++;
                    isComplete = false;
                }
                else
                {
                    var value = ReadValue();
                    _items.Add(value);
                }
            }
            while (ContinueAfterComma(']'));
        }

        return JsonNode.Array(Take(_items, first), SpanFrom(start), isComplete);
    }

    /// <summary>The last ones of a list, as a list that is just as long.</summary>
    private static List<T> Take<T>(List<T> list, int first)
    {
        var taken = list.GetRange(first, list.Count - first);
        list.RemoveRange(first, taken.Count);
        return taken;
    }

    private JsonNode ReadNumber(SourceSpan start)
    {
        var scanner = new JsonNumberScanner(_text, _position);
        if (!scanner.TryScan())
        {
            throw Error("This is not a JSON number");
        }

        _position = scanner.End;
        return JsonNode.Number(_text.Substring(start.Offset, _position - start.Offset), SpanFrom(start));
    }

    /// <summary>Takes the opening bracket.</summary>
    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw Error($"The JSON text nests deeper than {MaxDepth} levels");
        }

        _position++;
    }

    private bool TryClose(char bracket)
    {
        SkipWhiteSpace();
        if (Current != bracket)
        {
            return false;
        }

        _position++;
        _depth--;
        return true;
    }

    private bool ContinueAfterComma(char bracket)
    {
        if (TryClose(bracket))
        {
            return false;
        }

        Expect(',', $"A comma or '{bracket}' is missing");
        return _dialect == JsonDialect.Strict || !TryClose(bracket);
    }

    private void Expect(char c, string otherwise)
    {
        if (Current != c)
        {
            throw Error(otherwise);
        }

        _position++;
    }

    private bool TakeWord(string word)
    {
        if (!StartsWith(word))
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private SourceSpan Mark() => new(_position, 0, _line, _position - _lineStart + 1);

    private SourceSpan SpanFrom(SourceSpan start) => start with { Length = _position - start.Offset };

    private JsonSyntaxException Error(string message) => new(message, Mark());
}
