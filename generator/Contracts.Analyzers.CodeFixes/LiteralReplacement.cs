using System.Globalization;
using Contracts.Schema;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes a value as a C# literal in the place of another expression.</summary>
internal static class LiteralReplacement
{
    /// <summary>The literal; <see langword="null"/> for values without one.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax replaced, JsonNode value) =>
        value.Kind switch
        {
            JsonKind.String => SyntaxFactory.ParseExpression(StringLiteral.Like(replaced, value.StringValue)),
            JsonKind.Number => Number(replaced, value),
            JsonKind.Boolean => SyntaxFactory.ParseExpression(value.BooleanValue ? "true" : "false"),
            _ => null,
        };

    /// <summary>The value as a regular literal on one line.</summary>
    public static string Title(JsonNode value) => value.Kind == JsonKind.String ? StringLiteral.Regular(value.StringValue) : value.ToString();

    private static ExpressionSyntax Number(ExpressionSyntax replaced, JsonNode value)
    {
        // 1e3 is an integer in JSON and a double in C#.
        var text = value.NumberValue.TryGetInt32(out var integer) ? integer.ToString(CultureInfo.InvariantCulture) : value.NumberText;
        var suffix = replaced.DescendantTokens().Select(token => token.Value).FirstOrDefault(literal => literal is not null and not string) switch
        {
            decimal => "m",
            float => "f",
            _ => "",
        };
        var number = SyntaxFactory.ParseExpression(text + suffix);

        // (Int64)-1 would be a subtraction.
        return number is PrefixUnaryExpressionSyntax && replaced.Parent is CastExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(number)
            : number;
    }
}
