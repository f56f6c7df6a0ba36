using Contracts.Analyzers.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Writes strings as literals in the style of the literal that stood there: regular, verbatim or raw. Of several that were joined the
/// first one tells; an interpolated string, whose value was known, needs no <c>$</c> any more.
/// </summary>
internal static class StringLiteral
{
    public static string Like(ExpressionSyntax replaced, string value)
    {
        foreach (var node in replaced.DescendantNodesAndSelf())
        {
            var form = node switch
            {
                LiteralExpressionSyntax { Token: var token } => LiteralForm.Of(token),
                InterpolatedStringExpressionSyntax interpolated => LiteralForm.Of(interpolated),
                _ => null,
            };
            if (form is not null)
            {
                return Write(form with { Braces = 0 }, value, lineEnd: node.ToString().Contains("\r\n") ? "\r\n" : "\n") ?? Regular(value);
            }
        }

        return Regular(value);
    }

    public static string Regular(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static string? Write(LiteralForm form, string value, string lineEnd)
    {
        var quotes = new string('"', form.Quotes);
        return (form.Style, form.Write(value)) switch
        {
            (_, null) => null,
            (LiteralStyle.Verbatim, var inside) => "@" + quotes + inside + quotes,
            (LiteralStyle.RawLines, var inside) => quotes + lineEnd + form.Indentation + inside + lineEnd + form.Indentation + quotes,

            // A quote at either end of the value would be one of the literal's.
            (LiteralStyle.Raw, var inside) => value.Length > 0 && value[0] != '"' && value[value.Length - 1] != '"' ? quotes + inside + quotes : null,
            (_, var inside) => quotes + inside + quotes,
        };
    }
}
