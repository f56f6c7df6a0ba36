using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.JsonText;

/// <summary>Reads the inside of a literal character by character, as the compiler does, and notes where each one stands.</summary>
/// <param name="form">How the literal writes its characters.</param>
/// <param name="source">The text of the token, or of the part of it that is inside the quotes.</param>
/// <param name="offset">Where that text starts in the file.</param>
internal sealed class LiteralReader(LiteralForm form, string source, int offset)
{
    private readonly StringBuilder _value = new();
    private readonly List<TextSpan> _spans = [];
    private int _position;

    public string Value => _value.ToString();

    /// <summary>For each character of the value the code that writes it.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <param name="start">The first character inside the quotes.</param>
    /// <param name="end">The first one behind them.</param>
    /// <param name="isLineStart">Whether indentation comes first.</param>
    public void Read(int start, int end, bool isLineStart)
    {
        _position = start;
        var atLineStart = isLineStart;
        while (_position < end)
        {
            if (atLineStart)
            {
                SkipIndentation(end);
                atLineStart = false;
                continue;
            }

            var c = source[_position];
            atLineStart = form.Style == LiteralStyle.RawLines && SyntaxFacts.IsNewLine(c) && !(c == '\r' && _position + 1 < end && source[_position + 1] == '\n');
            switch (form.Style)
            {
                case LiteralStyle.Regular when c == '\\' && _position + 1 < end:
                    ReadEscape(end);
                    break;
                case LiteralStyle.Verbatim when c == '"':
                case LiteralStyle.Regular or LiteralStyle.Verbatim when form.Braces > 0 && c is '{' or '}':
                    Append(c, length: 2);
                    break;
                default:
                    Append(c, length: 1);
                    break;
            }
        }
    }

    private void SkipIndentation(int end)
    {
        for (var i = 0; i < form.Indentation.Length && _position < end && source[_position] == form.Indentation[i]; i++)
        {
            _position++;
        }
    }

    private void ReadEscape(int end)
    {
        var escape = source[_position + 1];
        switch (escape)
        {
            case 'x':
                AppendCode(HexDigits(end, most: 4));
                break;
            case 'u':
                AppendCode(HexDigits(end, most: 4));
                break;
            case 'U':
                AppendCode(HexDigits(end, most: 8));
                break;
            default:
                Append(Unescape(escape), length: 2);
                break;
        }
    }

    private int HexDigits(int end, int most)
    {
        var start = _position + 2;
        var length = 0;
        while (length < most && start + length < end && Uri.IsHexDigit(source[start + length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>One character, or two for one beyond the basic plane.</summary>
    private void AppendCode(int digits)
    {
        if (!int.TryParse(source.Substring(_position + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code > 0x10FFFF)
        {
            // The compiler refuses it.
            Append('\0', length: 2);
            return;
        }

        var span = new TextSpan(offset + _position, digits + 2);
        foreach (var c in code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString())
        {
            _value.Append(c);
            _spans.Add(span);
        }

        _position += digits + 2;
    }

    private void Append(char c, int length)
    {
        _value.Append(c);
        _spans.Add(new TextSpan(offset + _position, length));
        _position += length;
    }

    private static char Unescape(char escape) =>
        escape switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'e' => '\e',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => escape,
        };
}
