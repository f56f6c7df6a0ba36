using System.Composition;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Turns an allowed literal into the contract's constant for it, and the constant into its literal.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(KnownConstantRefactoringProvider))]
[Shared]
public sealed class KnownConstantRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || ContractContext.Of(model.Compilation) is not { } contracts)
        {
            return;
        }

        foreach (var expression in ExpressionsAt(root, context.Span))
        {
            var isName = expression is NameSyntax or MemberAccessExpressionSyntax;
            if ((isName ? Literal(expression, model, contracts) : Constant(expression, model, contracts)) is var (replacement, title))
            {
                context.RegisterRefactoring(CodeAction.Create(
                    Resources.Use(title),
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, replacement.WithTriviaOf(expression)))),
                    nameof(KnownConstantRefactoringProvider)));
                return;
            }
        }
    }

    /// <summary>
    /// The literals and names at the cursor, or just before it, with what they are parts of: <c>-1</c>, <c>"a" + "b"</c>, and
    /// <c>Clip.SizeValues.Small</c>, wherever in it the cursor stands.
    /// </summary>
    private static IEnumerable<ExpressionSyntax> ExpressionsAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        var before = token.SpanStart == span.Start ? token.GetPreviousToken() : default;
        return Around(token).Concat(before.Span.End == span.Start ? Around(before) : []).Where(expression => expression.Span.Contains(span));
    }

    private static IEnumerable<ExpressionSyntax> Around(SyntaxToken token)
    {
        for (SyntaxNode? node = token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(); node is ExpressionSyntax expression && IsValue(expression); node = node.Parent)
        {
            yield return expression;
        }
    }

    private static bool IsValue(ExpressionSyntax expression) =>
        expression is { ContainsDirectives: false }
            and (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                or NameSyntax or MemberAccessExpressionSyntax);

    /// <summary>Whether an expression is a name behind a dot, which stands for nothing by itself.</summary>
    private static bool IsPartOfName(SyntaxNode expression) =>
        expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression || expression.Parent is QualifiedNameSyntax name && name.Right == expression;

    private static (ExpressionSyntax Literal, string Title)? Literal(ExpressionSyntax constant, SemanticModel model, ContractContext contracts) =>
        !IsPartOfName(constant)
        && model.GetSymbolInfo(constant).Symbol is IFieldSymbol { HasConstantValue: true, ContainingType: { IsStatic: true } values } field
        && contracts.FindType(values.ContainingType) is not null
        && ConstantValue.Of(field.ConstantValue) is var value
        && LiteralReplacement.Of(constant, value, model) is { } literal
            ? (literal, LiteralReplacement.Title(value))
            : null;

    /// <summary>The constant for a value that is on its way into the contract or compared with a value of it.</summary>
    private static (ExpressionSyntax Constant, string Title)? Constant(ExpressionSyntax literal, SemanticModel model, ContractContext contracts) =>
        model.GetOperation(literal) is { ConstantValue: { HasValue: true, Value: var value } } operation
        && LiteralPlace.Of(operation, contracts)?.Member.Property is { } property
        && AllowedValues.Constants(property).FirstOrDefault(known => JsonEquality.AreEqual(known.Value, ConstantValue.Of(value))).Name is { } name
            ? (ConstantReplacement.Of(name), ConstantReplacement.Title(name))
            : null;
}
