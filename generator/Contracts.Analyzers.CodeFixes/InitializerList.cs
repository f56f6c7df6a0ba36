using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Adds to what stands between braces, laid out like what is there: on lines of its own, or behind the rest.</summary>
internal static class InitializerList
{
    /// <param name="list">What is there, at least one.</param>
    /// <param name="member">What comes behind it.</param>
    public static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, T member)
        where T : SyntaxNode
    {
        var parts = list.GetWithSeparators();
        var last = list[list.Count - 1];
        var hasComma = parts.Last().IsToken;
        var end = hasComma ? parts.Last().GetTrailingTrivia() : last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        var isOnOwnLine = end.Any(SyntaxKind.EndOfLineTrivia);
        if (!hasComma)
        {
            parts = parts.Replace(last, last.WithTrailingTrivia()).Add(comma.WithTrailingTrivia(isOnOwnLine ? end : SyntaxFactory.TriviaList(SyntaxFactory.Space)));
        }

        var lineEnd = end.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var indentation = last.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();
        member = member.WithLeadingTrivia(isOnOwnLine ? indentation : []);
        parts = hasComma
            ? parts.Add(member).Add(comma.WithTrailingTrivia(end.Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.TriviaList(lineEnd) : end))
            : parts.Add(member.WithTrailingTrivia(isOnOwnLine ? SyntaxFactory.TriviaList(lineEnd) : end));
        return SyntaxFactory.SeparatedList<T>(parts);
    }
}
