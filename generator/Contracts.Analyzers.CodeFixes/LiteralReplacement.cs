using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes a value as a C# literal in the place of another expression.</summary>
internal static class LiteralReplacement
{
    /// <summary>The literal; <see langword="null"/> for values without one.</summary>
    /// <param name="replaced">The expression that stood there, whose style is kept.</param>
    /// <param name="value">The value.</param>
    /// <param name="model">What the compiler knows of that expression.</param>
    public static ExpressionSyntax? Of(ExpressionSyntax replaced, JsonNode value, SemanticModel? model)
    {
        var types = model?.GetTypeInfo(replaced);
        return value.Kind switch
        {
            JsonKind.String => SyntaxFactory.ParseExpression(StringLiteral.Like(replaced, value.StringValue)),
            JsonKind.Number => Number(replaced, NumberLiteral.Like(replaced, value, types?.Type, types?.ConvertedType)),
            JsonKind.Boolean => SyntaxFactory.ParseExpression(value.BooleanValue ? "true" : "false"),
            _ => null,
        };
    }

    /// <summary>The literal for a place where none stood before; <see langword="null"/> for values without one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The type that it has to have.</param>
    public static string? New(JsonNode value, ITypeSymbol target) =>
        value.Kind switch
        {
            JsonKind.String => StringLiteral.Regular(value.StringValue),
            JsonKind.Number => NumberLiteral.New(value, target),
            JsonKind.Boolean => value.BooleanValue ? "true" : "false",
            _ => null,
        };

    /// <summary>The value as a regular literal on one line.</summary>
    public static string Title(JsonNode value) => value.Kind == JsonKind.String ? StringLiteral.Regular(value.StringValue) : value.ToString();

    /// <summary><c>(Int64)-1</c> would be a subtraction.</summary>
    private static ExpressionSyntax Number(ExpressionSyntax replaced, string literal) =>
        SyntaxFactory.ParseExpression(literal.StartsWith("-", StringComparison.Ordinal) && replaced.Parent is CastExpressionSyntax ? $"({literal})" : literal);
}
