using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes a contract's constant in the place of another expression.</summary>
internal static class ConstantReplacement
{
    /// <summary>The constant; its name is shortened to what the place needs, and no <c>using</c> is added.</summary>
    public static ExpressionSyntax Of(string constant) =>
        SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The constant's name with its two types: <c>Order.StatusValues.New</c>.</summary>
    public static string Title(string constant)
    {
        var parts = constant.Replace("global::", "").Split('.');
        return string.Join(".", parts.Skip(parts.Length - 3));
    }
}
