using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes strings as literals in the style of the literal that stood there: regular, verbatim or raw.</summary>
internal static class StringLiteral
{
    public static string Like(ExpressionSyntax replaced, string value) =>
        replaced is LiteralExpressionSyntax { Token: var token }
            ? token.Kind() switch
            {
                SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) => Verbatim(value),
                SyntaxKind.SingleLineRawStringLiteralToken => SingleLineRaw(value) ?? Regular(value),
                SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(token.Text, value) ?? Regular(value),
                _ => Regular(value),
            }
            : Regular(value);

    public static string Regular(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static string Verbatim(string value) => "@\"" + value.Replace("\"", "\"\"") + "\"";

    private static string? SingleLineRaw(string value)
    {
        const string Quotes = "\"\"\"";
        return value.Length == 0 || value[0] == '"' || value[value.Length - 1] == '"' || IsUnfitForRaw(value)
            ? null
            : Quotes + value + Quotes;
    }

    /// <summary>The value between the first and the last line of the literal that stood there.</summary>
    private static string? MultiLineRaw(string replaced, string value)
    {
        if (IsUnfitForRaw(value))
        {
            return null;
        }

        var firstLineEnd = replaced.IndexOf('\n') + 1;
        var lastLine = replaced.TrimEnd('"').Length;
        var indentation = replaced.Substring(replaced.LastIndexOf('\n') + 1, lastLine - replaced.LastIndexOf('\n') - 1);
        var lineEnd = replaced[firstLineEnd - 2] == '\r' ? "\r\n" : "\n";
        return replaced.Substring(0, firstLineEnd) + indentation + value + lineEnd + replaced.Substring(lastLine - indentation.Length);
    }

    /// <summary>Raw literals know no escapes: line ends would change the literal, and quotes might end it.</summary>
    private static bool IsUnfitForRaw(string value) =>
        value.Contains("\"\"\"") || value.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}
