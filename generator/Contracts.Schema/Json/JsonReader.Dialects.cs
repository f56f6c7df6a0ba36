namespace Contracts.Schema;

/// <content>What text may have beside JSON: comments, holes, and what Newtonsoft.Json takes.</content>
internal sealed partial class JsonReader
{
    private static readonly HashSet<int> NoHoles = [];
    private static readonly string[] NewtonsoftWords = ["NaN", "Infinity", "-Infinity", "undefined"];

    private bool IsHole => _holes.Count > 0 && _holes.Contains(_position);

    private bool IsQuote(char c) => c == '"' || (c == '\'' && _dialect == JsonDialect.Newtonsoft);

    /// <summary>A hole, or a value that JSON has no word for.</summary>
    private bool TryTakeUnknown()
    {
        if (IsHole)
        {
            _position++;
            return true;
        }

        return _dialect == JsonDialect.Newtonsoft && TryTakeNewtonsoftValue();
    }

    private bool TryTakeNewtonsoftValue()
    {
        // An item that is left out, whose comma is still to be read; and text without a value, which is no value.
        if (Current == ',' || (_depth == 0 && _position == _text.Length))
        {
            return true;
        }

        if (TakeWord("new"))
        {
            var end = _text.IndexOf(')', _position);
            _position = end < 0 ? _text.Length : end + 1;
            return end >= 0;
        }

        if (Array.Exists(NewtonsoftWords, TakeWord))
        {
            return true;
        }

        // Numbers such as 0x1F, 017, .5 and 1.; those of JSON are left to it.
        var length = 0;
        while (_position + length < _text.Length && _text[_position + length] is var c && (char.IsLetterOrDigit(c) || c is '.' or '-' or '+'))
        {
            length++;
        }

        if (length == 0 || Current is not ((>= '0' and <= '9') or '-' or '.') || JsonNumber.TryParse(_text.Substring(_position, length), out _))
        {
            return false;
        }

        _position += length;
        return true;
    }

    /// <summary>The name of a member, or <see langword="null"/> where it is not all known.</summary>
    private string? ReadName()
    {
        if (IsHole)
        {
            _position++;
            return null;
        }

        if (IsQuote(Current))
        {
            return ReadString(isName: true);
        }

        var start = _position;
        while (_dialect == JsonDialect.Newtonsoft && (char.IsLetterOrDigit(Current) || Current is '_' or '$'))
        {
            _position++;
        }

        return _position > start
            ? _text.Substring(start, _position - start)
            : throw Error("A member of a JSON object starts with its name in double quotes");
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length)
        {
            if (!IsHole && IsWhiteSpace(_text[_position]))
            {
                Advance(_position + 1);
            }
            else if (_dialect == JsonDialect.Strict || !TrySkipComment())
            {
                return;
            }
        }
    }

    private bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\r' or '\n' || (_dialect == JsonDialect.Newtonsoft && (c == '\0' || char.IsWhiteSpace(c)));

    private bool TrySkipComment()
    {
        if (StartsWith("//"))
        {
            var end = _text.IndexOfAny(['\n', '\r'], _position);
            Advance(end < 0 ? _text.Length : end);
            return true;
        }

        if (StartsWith("/*"))
        {
            var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
            Advance(end < 0 ? throw Error("The comment is not closed") : end + 2);
            return true;
        }

        return false;
    }

    private bool StartsWith(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private void Advance(int end)
    {
        for (; _position < end; _position++)
        {
            if (_text[_position] == '\n')
            {
                _line++;
                _lineStart = _position + 1;
            }
        }
    }
}
