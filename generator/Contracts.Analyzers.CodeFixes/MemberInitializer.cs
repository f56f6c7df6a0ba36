using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes members into object initializers, one on each line where the others stand so.</summary>
internal static class MemberInitializer
{
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, IEnumerable<IPropertySymbol> properties)
    {
        foreach (var property in properties)
        {
            var member = SyntaxFactory.ParseExpression($"{property.Name} = {Value(property)}");
            creation = creation.Initializer switch
            {
                null => creation.WithoutTrailingTrivia().WithInitializer(Initializer(member).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(creation.GetTrailingTrivia())),
                { Expressions.Count: 0 } empty => creation.WithInitializer(Initializer(member).WithTriviaFrom(empty)),
                var initializer => creation.WithInitializer(Append(initializer, member)),
            };
        }

        return creation;
    }

    private static InitializerExpressionSyntax Initializer(ExpressionSyntax member) =>
        ((ImplicitObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {member} }}")).Initializer!;

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax member)
    {
        var parts = initializer.Expressions.GetWithSeparators();
        var last = initializer.Expressions[initializer.Expressions.Count - 1];
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
        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts));
    }

    /// <summary>The first allowed value, else an empty one of the type.</summary>
    private static string Value(IPropertySymbol property)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : property.Type;
        if (AllowedValues.Constants(property).FirstOrDefault() is { Value: { } first } && LiteralReplacement.Of(SyntaxFactory.ParseExpression("0"), first) is { } literal)
        {
            return type.SpecialType == SpecialType.None ? "[]" : literal.ToString();
        }

        return type switch
        {
            { SpecialType: SpecialType.System_String } => "\"\"",
            { SpecialType: SpecialType.System_Boolean } => "false",
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
            IArrayTypeSymbol or INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments.Length: 1 } => "[]",
            INamedTypeSymbol { TypeKind: TypeKind.Class } => "new()",
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var key, var value] } =>
                $"new System.Collections.Generic.Dictionary<{key.ToDisplayString()}, {value.ToDisplayString()}>()",
            _ => "default",
        };
    }
}
