using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Puts an expression where another one stands, with the comments around that one and between its parts.</summary>
internal static class ExpressionReplacement
{
    /// <summary>The expression with the other's trivia; comments between its parts come before it.</summary>
    public static ExpressionSyntax WithTriviaOf(this ExpressionSyntax replacement, ExpressionSyntax replaced)
    {
        var comments = new List<SyntaxTrivia>();
        var isBehindLineComment = false;
        foreach (var trivia in Between(replaced))
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            {
                isBehindLineComment = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
                comments.AddRange(isBehindLineComment ? [trivia] : [trivia, SyntaxFactory.Space]);
            }
            else if (isBehindLineComment)
            {
                // The line's end, and the indentation of the next one.
                comments.Add(trivia);
                isBehindLineComment = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
            }
        }

        var (first, last) = (replaced.GetFirstToken(), replaced.GetLastToken());
        var (before, behind) = (replaced.GetLeadingTrivia().AddRange(comments), replaced.GetTrailingTrivia());
        return replacement
            .WithLeadingTrivia(IsOneWord(first.GetPreviousToken(), replacement.GetFirstToken()) && first.GetPreviousToken().Span.End == replaced.SpanStart ? before.Add(SyntaxFactory.Space) : before)
            .WithTrailingTrivia(IsOneWord(replacement.GetLastToken(), last.GetNextToken()) && last.GetNextToken().SpanStart == replaced.Span.End ? behind.Add(SyntaxFactory.Space) : behind);
    }

    /// <summary>Whether two tokens can't stand side by side: <c>case"a":</c> can, <c>caseA:</c> is another thing.</summary>
    private static bool IsOneWord(SyntaxToken left, SyntaxToken right) =>
        left.Text.Length > 0 && right.Text.Length > 0 && SyntaxFacts.IsIdentifierPartCharacter(left.Text[left.Text.Length - 1]) && SyntaxFacts.IsIdentifierPartCharacter(right.Text[0]);

    /// <summary>What stands between the tokens of an expression.</summary>
    private static IEnumerable<SyntaxTrivia> Between(ExpressionSyntax expression) =>
        expression.DescendantTrivia().Where(trivia => expression.Span.Contains(trivia.Span));
}
