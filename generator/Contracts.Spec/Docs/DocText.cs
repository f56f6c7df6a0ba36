using System.Buffers;
using System.Text;

namespace Contracts.Spec.Docs;

/// <summary>
/// Turns text of the contract (CommonMark) into lines of XML documentation. Whatever the text holds, no line of it ends its
/// comment, opens or closes an element, or is invalid XML.
/// </summary>
internal static class DocText
{
    /// <summary>What most text is made of, and stands for itself.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The paragraphs of a text, each on one line or, for code blocks, as it stands; escaped.</summary>
    public static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var words = new StringBuilder();
        List<string>? code = null;
        foreach (var line in Lines(text))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("```", StringComparison.Ordinal))
            {
                End(paragraphs, words);
                if (code is not null)
                {
                    paragraphs.Add("<code>\n" + string.Join('\n', code) + "\n</code>");
                }

                code = code is null ? [] : null;
            }
            else if (code is not null)
            {
                code.Add(Escape(line));
            }
            else if (trimmed.Length == 0)
            {
                End(paragraphs, words);
            }
            else
            {
                if (trimmed.StartsWith("- ", StringComparison.Ordinal) || trimmed.StartsWith("* ", StringComparison.Ordinal))
                {
                    End(paragraphs, words);
                }

                words.Append(words.Length > 0 ? " " : "").Append(trimmed);
            }
        }

        if (code is not null)
        {
            paragraphs.Add("<code>\n" + string.Join('\n', code) + "\n</code>");
        }

        End(paragraphs, words);
        return paragraphs;
    }

    /// <summary>The text on one line, escaped, its code spans (<c>`x`</c>) as elements.</summary>
    public static string Inline(string text) => Spans(string.Join(' ', Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0)));

    /// <summary>The text as code, on one line.</summary>
    public static string Code(string text) => "<c>" + Escape(string.Join(' ', Lines(text))) + "</c>";

    /// <summary>Characters that XML knows for its own replaced by entities, those that it can't hold by U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(c).Append(text[++i]);
                    break;
                case var other when char.IsControl(other) || char.IsSurrogate(other) || other is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029':
                    escaped.Append('\uFFFD');
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Split(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);

    private static void End(List<string> paragraphs, StringBuilder words)
    {
        if (words.Length > 0)
        {
            paragraphs.Add(Spans(words.ToString()));
            words.Clear();
        }
    }

    private static string Spans(string text)
    {
        var spans = new StringBuilder();
        var position = 0;
        while (text.IndexOf('`', position) is >= 0 and var open && text.IndexOf('`', open + 1) is >= 0 and var close)
        {
            spans.Append(Escape(text[position..open]));
            spans.Append(close > open + 1 ? Code(text[(open + 1)..close]) : "``");
            position = close + 1;
        }

        return spans.Append(Escape(text[position..])).ToString();
    }
}
