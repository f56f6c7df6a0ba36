using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.JsonText;

/// <summary>
/// The text of a string literal, of several that are joined, or of an interpolated string, and where each of its characters stands in
/// the code.
/// </summary>
internal sealed class LiteralText
{
    private readonly StringBuilder _value = new();
    private readonly List<TextSpan> _spans = [];
    private readonly List<(TextSpan Inside, LiteralForm Form)> _literals = [];
    private readonly HashSet<int> _holes = [];

    private LiteralText(ExpressionSyntax expression)
    {
        Expression = expression;
    }

    /// <summary>The literal, or all that are joined.</summary>
    public ExpressionSyntax Expression { get; }

    public string Value => _value.ToString();

    /// <summary>The characters of <see cref="Value"/> that stand for text which only the running program knows.</summary>
    public ISet<int> Holes => _holes;

    /// <summary>The text of an expression; <see langword="null"/> where there is no literal in it, or where it does not compile.</summary>
    /// <param name="expression">Literals, interpolated strings, and what is joined of them.</param>
    /// <param name="constant">Finds the value of another constant expression; <see langword="null"/> for what is not one.</param>
    public static LiteralText? Of(ExpressionSyntax expression, Func<ExpressionSyntax, string?> constant)
    {
        var text = new LiteralText(expression);
        return !expression.ContainsDiagnostics && text.TryAppend(expression, constant) && text._literals.Count > 0 ? text : null;
    }

    /// <summary>Where a part of the value stands in the code.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        if (length > 0)
        {
            return TextSpan.FromBounds(_spans[start].Start, _spans[start + length - 1].End);
        }

        return start < _spans.Count
            ? new TextSpan(_spans[start].Start, 0)
            : new TextSpan(_spans.Count > 0 ? _spans[_spans.Count - 1].End : _literals[0].Inside.Start, 0);
    }

    /// <summary>
    /// The first character of the value that stands at or behind a position of the code; <see langword="null"/> where the position is not
    /// inside a literal.
    /// </summary>
    public int? IndexAt(int position)
    {
        if (FormAt(position) is null)
        {
            return null;
        }

        var index = 0;
        while (index < _spans.Count && _spans[index].Start < position)
        {
            index++;
        }

        return index;
    }

    /// <summary>The form of the literal around a position of the code; <see langword="null"/> where there is none.</summary>
    public LiteralForm? FormAt(int position) => _literals.Find(literal => literal.Inside.Start <= position && position <= literal.Inside.End).Form;

    /// <summary>What is inside the quotes of the literal around a position of the code.</summary>
    public TextSpan InsideAt(int position) => _literals.Find(literal => literal.Inside.Start <= position && position <= literal.Inside.End).Inside;

    /// <summary>The form of the one literal around a span of the code; <see langword="null"/> where there is none.</summary>
    public LiteralForm? FormAt(TextSpan span) => _literals.Find(literal => literal.Inside.Contains(span)).Form;

    private bool TryAppend(ExpressionSyntax expression, Func<ExpressionSyntax, string?> constant)
    {
        // A stack of our own: what is joined may be deeper than the thread's.
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            switch (part)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } joined:
                    pending.Push(joined.Right);
                    pending.Push(joined.Left);
                    break;
                case LiteralExpressionSyntax literal when LiteralForm.Of(literal.Token) is { } form:
                    if (!TryAppend(literal.Token, form))
                    {
                        return false;
                    }

                    break;
                case InterpolatedStringExpressionSyntax interpolated when LiteralForm.Of(interpolated) is { } form:
                    if (!TryAppend(interpolated, form, constant))
                    {
                        return false;
                    }

                    break;
                default:
                    AppendOther(part, constant(part));
                    break;
            }
        }

        return true;
    }

    private bool TryAppend(SyntaxToken token, LiteralForm form)
    {
        var text = token.Text;
        var start = text.IndexOf('"') + form.Quotes;
        var end = text.LastIndexOf('"') + 1 - form.Quotes;
        if (form.Style == LiteralStyle.RawLines)
        {
            while (start < end && !SyntaxFacts.IsNewLine(text[start]))
            {
                start++;
            }

            start += start + 1 < end && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
            end -= form.Indentation.Length;
            end -= end > 1 && text[end - 1] == '\n' && text[end - 2] == '\r' ? 2 : 1;
        }

        return TryAppend(form, text, start, Math.Max(start, end), token.SpanStart, isLineStart: form.Style == LiteralStyle.RawLines, token.ValueText);
    }

    private bool TryAppend(InterpolatedStringExpressionSyntax interpolated, LiteralForm form, Func<ExpressionSyntax, string?> constant)
    {
        _literals.Add((TextSpan.FromBounds(interpolated.StringStartToken.Span.End, interpolated.StringEndToken.SpanStart), form));
        for (var i = 0; i < interpolated.Contents.Count; i++)
        {
            switch (interpolated.Contents[i])
            {
                case InterpolatedStringTextSyntax { TextToken: var token }:
                    var isLineStart = i == 0 && form.Style == LiteralStyle.RawLines;
                    var expected = form.Style is LiteralStyle.Regular or LiteralStyle.Verbatim
                        ? token.ValueText.Replace("{{", "{").Replace("}}", "}")
                        : token.ValueText;
                    if (!TryAppend(form, token.Text, 0, token.Text.Length, token.SpanStart, isLineStart, expected))
                    {
                        return false;
                    }

                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole:
                    AppendOther(hole, constant(hole.Expression));
                    break;
                case { } hole:
                    AppendOther(hole, value: null);
                    break;
            }
        }

        return true;
    }

    /// <returns>Whether what was read is what the compiler reads.</returns>
    private bool TryAppend(LiteralForm form, string source, int start, int end, int offset, bool isLineStart, string expected)
    {
        var reader = new LiteralReader(form, source, offset);
        reader.Read(start, end, isLineStart);
        if (form.Braces == 0)
        {
            _literals.Add((TextSpan.FromBounds(offset + start, offset + end), form));
        }

        _value.Append(reader.Value);
        _spans.AddRange(reader.Spans);
        return reader.Value == expected;
    }

    /// <summary>Code that is no literal: all of its characters, or the one that stands for them, are where the code is.</summary>
    private void AppendOther(SyntaxNode code, string? value)
    {
        if (value is null)
        {
            _holes.Add(_value.Length);
        }

        var characters = value ?? "\0";
        _value.Append(characters);
        _spans.AddRange(Enumerable.Repeat(code.Span, characters.Length));
    }
}
