using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.JsonText;

/// <summary>How a string literal writes its characters.</summary>
/// <param name="Style">Which escapes it knows.</param>
/// <param name="Quotes">How many quotes end a raw literal.</param>
/// <param name="Braces">How many braces open a hole; 0 for a literal that is not interpolated.</param>
/// <param name="Indentation">What stands before each line of a raw literal of several lines and is no part of the value.</param>
internal sealed record LiteralForm(LiteralStyle Style, int Quotes, int Braces, string Indentation)
{
    /// <summary>The form of a string literal's token; <see langword="null"/> for other tokens.</summary>
    public static LiteralForm? Of(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken =>
                new(token.Text[0] == '@' ? LiteralStyle.Verbatim : LiteralStyle.Regular, Quotes: 1, Braces: 0, Indentation: ""),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken =>
                new(LiteralStyle.Raw, CountQuotes(token.Text), Braces: 0, Indentation: ""),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
                new(LiteralStyle.RawLines, CountQuotes(token.Text), Braces: 0, IndentationOf(token.Text)),
            _ => null,
        };

    /// <summary>The form of an interpolated string.</summary>
    public static LiteralForm? Of(InterpolatedStringExpressionSyntax interpolated)
    {
        var start = interpolated.StringStartToken;
        return start.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => new(LiteralStyle.Regular, Quotes: 1, Braces: 1, Indentation: ""),
            SyntaxKind.InterpolatedVerbatimStringStartToken => new(LiteralStyle.Verbatim, Quotes: 1, Braces: 1, Indentation: ""),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => new(LiteralStyle.Raw, CountQuotes(start.Text), CountBraces(), Indentation: ""),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken =>
                new(LiteralStyle.RawLines, CountQuotes(start.Text), CountBraces(), IndentationOf(interpolated.StringEndToken.Text)),
            _ => null,
        };

        int CountBraces() => start.Text.TakeWhile(c => c == '$').Count();
    }

    /// <summary>Writes text for the inside of a literal; <see langword="null"/> where this form has no way to write it.</summary>
    public string? Write(string text)
    {
        switch (Style)
        {
            case LiteralStyle.Regular:
                var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
                return DoubleBraces(quoted.Substring(1, quoted.Length - 2));
            case LiteralStyle.Verbatim:
                return DoubleBraces(text.Replace("\"", "\"\""));
            default:
                return IsFitForRaw(text) ? text.Replace("\n", "\n" + Indentation) : null;
        }
    }

    private bool IsFitForRaw(string text) =>
        !HasRun(text, '"', Quotes)
        && !(Braces > 0 && (HasRun(text, '{', Braces) || HasRun(text, '}', Braces)))
        && !(Style == LiteralStyle.RawLines ? text.Replace("\r\n", "").Replace("\n", "") : text).Any(SyntaxFacts.IsNewLine);

    private static int CountQuotes(string token) => token.SkipWhile(c => c == '$').TakeWhile(c => c == '"').Count();

    /// <summary>The white space between the last line break and the closing quotes.</summary>
    private static string IndentationOf(string token)
    {
        var quotes = token.LastIndexOf('"');
        while (quotes > 0 && token[quotes - 1] == '"')
        {
            quotes--;
        }

        var start = quotes;
        while (start > 0 && !SyntaxFacts.IsNewLine(token[start - 1]))
        {
            start--;
        }

        return quotes < 0 ? "" : token.Substring(start, quotes - start);
    }

    private static bool HasRun(string text, char c, int length) => text.Contains(new string(c, length));

    private string DoubleBraces(string text) => Braces == 0 ? text : new StringBuilder(text).Replace("{", "{{").Replace("}", "}}").ToString();
}

/// <summary>The kinds of string literals.</summary>
internal enum LiteralStyle
{
    /// <summary><c>"…"</c></summary>
    Regular,

    /// <summary><c>@"…"</c></summary>
    Verbatim,

    /// <summary><c>"""…"""</c> on one line</summary>
    Raw,

    /// <summary><c>"""…"""</c> on several lines</summary>
    RawLines,
}
