using System.Globalization;
using System.Text;

namespace Contracts.Schema;

/// <summary>Strings and the names of members.</summary>
internal sealed partial class JsonReader
{
    /// <summary>The string, or <see langword="null"/> where it is not all known.</summary>
    private string? ReadString(bool isName)
    {
        var quote = Current;
        var start = ++_position;
        while (_position < _text.Length && _text[_position] is >= ' ' and not '\\' and var c && c != quote)
        {
            _position++;
        }

        if (Current != quote)
        {
            return ReadRest(quote, new StringBuilder(_text, start, _position - start, capacity: 2 * (_position - start) + 16));
        }

        var length = _position++ - start;
        return isName ? _names.Take(_text, start, length) : _text.Substring(start, length);
    }

    /// <summary>Reads a string on from its first escape.</summary>
    private string? ReadRest(char quote, StringBuilder value)
    {
        var isKnown = true;
        while (true)
        {
            var c = Current;
            if (IsHole)
            {
                isKnown = false;
                _position++;
                continue;
            }

            if (_position >= _text.Length || (c < ' ' && _dialect != JsonDialect.Newtonsoft))
            {
                throw Error(_position >= _text.Length ? "The JSON string is not closed" : "A control character in a JSON string has to be escaped");
            }

            if (c == quote)
            {
                _position++;
                return isKnown ? value.ToString() : null;
            }

            if (c == '\\')
            {
                value.Append(ReadEscape());
            }
            else
            {
                value.Append(c);
                _position++;
            }
        }
    }

    private char ReadEscape()
    {
        var c = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (c == 'u')
        {
            if (_position + 6 > _text.Length
                || !ushort.TryParse(_text.Substring(_position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw Error("\\u is followed by four hexadecimal digits");
            }

            _position += 6;
            return (char)code;
        }

        char? value = c switch
        {
            '"' or '\\' or '/' => c,
            '\'' when _dialect == JsonDialect.Newtonsoft => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (value is null)
        {
            throw Error("JSON knows no such escape");
        }

        _position += 2;
        return value.Value;
    }
}
