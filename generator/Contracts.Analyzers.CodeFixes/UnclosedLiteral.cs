using Contracts.Analyzers.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// A string whose closing quotes are still to be written. To the compiler the rest of the line is in it, or the rest of the file; so what
/// it is written for is only to be known once it is closed behind the word that stands at the caret.
/// </summary>
/// <param name="End">Where the quotes are missing.</param>
/// <param name="Quotes">The quotes, with what has to stand before them.</param>
internal sealed record UnclosedLiteral(int End, string Quotes)
{
    /// <summary>A line break in a string, in verbatim ones the end of the file, and no closing quotes of a raw one.</summary>
    private static readonly string[] Errors = ["CS1010", "CS1039", "CS8997"];

    /// <summary>The string around a position; <see langword="null"/> where it is closed.</summary>
    public static UnclosedLiteral? Find(SyntaxNode root, SourceText text, ExpressionSyntax literal, int position)
    {
        var form = literal switch
        {
            LiteralExpressionSyntax { Token: var token } => LiteralForm.Of(token),
            InterpolatedStringExpressionSyntax interpolated => LiteralForm.Of(interpolated),
            _ => null,
        };
        var line = text.Lines.GetLineFromPosition(position);
        var code = line.ToString();
        var end = JsonToken.EndOfWord(code, position - line.Start);
        if (form is null || !(IsUnclosed(literal) || (code.ElementAtOrDefault(end) != '"' && IsUnclosedBehind(root, TextSpan.FromBounds(position, line.End)))))
        {
            return null;
        }

        var quotes = new string('"', form.Quotes);
        var indentation = code.Substring(0, code.Length - code.TrimStart().Length);
        return new UnclosedLiteral(line.Start + end, form.Style == LiteralStyle.RawLines ? "\n" + indentation + quotes : quotes);
    }

    /// <summary>The same file with the string closed.</summary>
    public Document Close(Document document, SourceText text) => document.WithText(text.WithChanges(new TextChange(new TextSpan(End, 0), Quotes)));

    private static bool IsUnclosed(ExpressionSyntax literal) =>
        literal is InterpolatedStringExpressionSyntax { StringEndToken.IsMissing: true } || literal.GetDiagnostics().Any(IsError);

    /// <summary>Whether a string begins on the rest of the line and is not closed: the closing quotes of one are the opening ones of another.</summary>
    private static bool IsUnclosedBehind(SyntaxNode root, TextSpan rest) =>
        root.ContainsDiagnostics && root.GetDiagnostics().Any(error => IsError(error) && rest.Contains(error.Location.SourceSpan.Start));

    private static bool IsError(Diagnostic diagnostic) => Errors.Contains(diagnostic.Id);
}
