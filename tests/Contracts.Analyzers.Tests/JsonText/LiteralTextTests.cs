using System.Text;
using Contracts.Analyzers.JsonText;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.Tests;

/// <summary>Every character of a string is found in its literal, and back, whatever the form and the escape.</summary>
public sealed class LiteralTextTests
{
    private const int Samples = 2_000;

    /// <summary>A character, or a pair of them, and how the code writes it.</summary>
    private readonly record struct Atom(string Code, string Value);

    /// <summary>A form of literal: what is around the text, and the atoms that it may have.</summary>
    private sealed record Form(string Before, string After, Atom[] Atoms, string Indentation = "", string Hole = "");

    private static readonly Atom[] Plain = [.. "aB1 :,[]*'é漢\u00D7/#".Select(c => new Atom(c.ToString(), c.ToString())), new("\uD83D\uDE00", "\uD83D\uDE00")];

    private static readonly Atom[] Escapes =
    [
        new("\\\"", "\""), new("\\\\", "\\"), new("\\'", "'"), new("\\0", "\0"), new("\\a", "\a"), new("\\b", "\b"), new("\\f", "\f"), new("\\n", "\n"),
        new("\\r", "\r"), new("\\t", "\t"), new("\\v", "\v"), new("\\u0041", "A"), new("\\u00e9", "é"), new("\\U0001F600", "\uD83D\uDE00"),
        new("\\U00000041", "A"), new("\\x00e9", "é"),
    ];

    private static readonly Atom[] Lines = [new("\n", "\n"), new("\r\n", "\r\n")];
    private static readonly Atom[] Braces = [new("{", "{"), new("}", "}")];
    private static readonly Atom[] DoubledBraces = [new("{{", "{"), new("}}", "}")];
    private static readonly Atom[] DoubledQuote = [new("\"\"", "\"")];
    private static readonly Atom[] Backslash = [new("\\", "\\")];

    private static readonly Form[] Forms =
    [
        new("\"", "\"", [.. Plain, .. Escapes, .. Braces]),
        new("\"", "\"u8", [.. Plain, .. Escapes, .. Braces]),
        new("@\"", "\"", [.. Plain, .. DoubledQuote, .. Backslash, .. Lines, .. Braces]),
        new("@\"", "\"U8", [.. Plain, .. DoubledQuote, .. Backslash, .. Lines, .. Braces]),
        new("\"\"\"", "\"\"\"", [.. Plain, .. Backslash, .. Braces]),
        new("\"\"\"\"", "\"\"\"\"u8", [.. Plain, .. Backslash, .. Braces]),
        new("\"\"\"\n", "\n\"\"\"", [.. Plain, .. Backslash, .. Braces, .. Lines]),
        new("\"\"\"\r\n    ", "\r\n    \"\"\"", [.. Plain, .. Backslash, .. Braces, .. Lines], Indentation: "    "),
        new("\"\"\"\"\n\t", "\n\t\"\"\"\"u8", [.. Plain, .. Backslash, .. Braces, .. Lines], Indentation: "\t"),
        new("$\"", "\"", [.. Plain, .. Escapes, .. DoubledBraces], Hole: "{x}"),
        new("$@\"", "\"", [.. Plain, .. DoubledQuote, .. Backslash, .. DoubledBraces, .. Lines], Hole: "{x,5}"),
        new("@$\"", "\"", [.. Plain, .. DoubledQuote, .. Backslash, .. DoubledBraces, .. Lines], Hole: "{x:0}"),
        new("$\"\"\"", "\"\"\"", [.. Plain, .. Backslash], Hole: "{x}"),
        new("$$\"\"\"\n  ", "\n  \"\"\"", [.. Plain, .. Backslash, .. Lines, new("{ ", "{ "), new("} ", "} ")], Indentation: "  ", Hole: "{{x}}"),
    ];

    private static readonly Gen<(Form Form, Atom[] Atoms)> Literals =
        from form in Gen.OneOf(Forms)
        from atoms in Gen.OneOf<Atom>(form.Hole.Length > 0 ? [.. form.Atoms, new Atom(form.Hole, "\0")] : form.Atoms).Array[1, 12]
        select (form, atoms);

    [Fact]
    public void Each_character_is_where_the_code_writes_it() => Literals.Sample(
        literal =>
        {
            var (code, value, spans) = Write(literal.Form, literal.Atoms);
            var text = Read(code);

            Assert.Equal(value, text.Value);
            Assert.Equal(spans, Enumerable.Range(0, value.Length).Select(i => text.SpanOf(i, 1)));
            Assert.Equal(spans.Select(span => spans.IndexOf(span)), spans.Select(span => text.IndexAt(span.Start)!.Value));
        },
        iter: Samples);

    [Fact]
    public void Characters_of_joined_literals_are_in_the_literal_that_writes_them() => Literals.Where(literal => !literal.Form.After.EndsWith('8')).Array[2, 4].Sample(
        literals =>
        {
            var (code, value, spans) = ("", "", new List<TextSpan>());
            foreach (var literal in literals)
            {
                code += code.Length > 0 ? " + (" : "(";
                var (more, moreValue, moreSpans) = Write(literal.Form, literal.Atoms);
                spans.AddRange(moreSpans.Select(span => new TextSpan(span.Start + code.Length, span.Length)));
                (code, value) = (code + more + ")", value + moreValue);
            }

            var text = Read(code);

            Assert.Equal(value, text.Value);
            Assert.Equal(spans, Enumerable.Range(0, value.Length).Select(i => text.SpanOf(i, 1)));
        },
        iter: Samples);

    [Fact]
    public void What_a_form_writes_is_read_as_it_was() => Literals.Sample(
        literal =>
        {
            var (form, atoms) = literal;
            var value = string.Concat(atoms.Where(atom => atom.Code != form.Hole).Select(atom => atom.Value)) + "x";
            if (Read(form.Before + "x" + form.After).FormAt(form.Before.Length)!.Write(value) is { } written)
            {
                Assert.Equal(value, Read(form.Before + written + form.After).Value);
            }
            else
            {
                Assert.StartsWith("\"\"\"", form.Before.TrimStart('$'), StringComparison.Ordinal);
            }
        },
        iter: Samples);

    [Theory]
    [InlineData("\"\"\"a\"\"\"", "b\nc")]
    [InlineData("\"\"\"a\"\"\"", "\"\"\"")]
    [InlineData("$\"\"\"a\"\"\"", "{")]
    public void What_a_form_has_no_way_to_write_is_not_written(string literal, string value) =>
        Assert.Null(Read(literal).FormAt(literal.IndexOf('a', StringComparison.Ordinal))!.Write(value));

    [Fact]
    public void An_expression_that_is_no_literal_is_a_hole_unless_its_value_is_known()
    {
        var expression = SyntaxFactory.ParseExpression("\"a\" + Unknown + $\"{Known}b\"");
        var text = LiteralText.Of(expression, code => code.ToString() == "Known" ? "known" : null)!;

        Assert.Equal("a\0knownb", text.Value);
        Assert.Equal([1], text.Holes);
        Assert.Equal("{Known}", expression.ToString().Substring(text.SpanOf(3, 2).Start, text.SpanOf(3, 2).Length));
        Assert.Null(text.FormAt(text.SpanOf(1, 1)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("5")]
    [InlineData("'c'")]
    [InlineData("x + y")]
    [InlineData("\"a")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\"\"\n  a\n b\n  \"\"\"")]
    public void What_is_no_literal_or_does_not_compile_has_no_text(string code) => Assert.Null(LiteralText.Of(SyntaxFactory.ParseExpression(code), _ => null));

    private static LiteralText Read(string code)
    {
        var expression = SyntaxFactory.ParseExpression(code);
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(code, expression.ToFullString());
        return LiteralText.Of(expression, _ => null)!;
    }

    private static (string Code, string Value, List<TextSpan> Spans) Write(Form form, Atom[] atoms)
    {
        var code = new StringBuilder(form.Before);
        var value = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var atom in atoms)
        {
            foreach (var c in atom.Value)
            {
                spans.Add(atom.Code == atom.Value ? new TextSpan(code.Length + atom.Value.IndexOf(c, StringComparison.Ordinal), 1) : new TextSpan(code.Length, atom.Code.Length));
            }

            code.Append(atom.Code);
            value.Append(atom.Value);
            if (atom.Code is "\n" or "\r\n")
            {
                code.Append(form.Indentation);
            }
        }

        return (code.Append(form.After).ToString(), value.ToString(), spans);
    }
}
