using System.Composition;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || model is null
            || ContractContext.Of(model.Compilation) is not { } contracts)
        {
            return;
        }

        if (expression is LiteralExpressionSyntax && model.GetOperation(expression, context.CancellationToken) is { } operation)
        {
            if (ConstantFor(operation, contracts) is { } constant)
            {
                Offer(expression, ConstantReplacement.Of(constant), ConstantReplacement.Title(constant));
            }
        }
        else if (Outermost(expression) is var reference
            && model.GetSymbolInfo(reference, context.CancellationToken).Symbol is IFieldSymbol { HasConstantValue: true, ContainingType: { IsStatic: true } values } field
            && contracts.FindType(values.ContainingType) is not null
            && ConstantValue.Of(field.ConstantValue) is var value
            && LiteralReplacement.Of(reference, value, model) is { } literal)
        {
            Offer(reference, literal, LiteralReplacement.Title(value));
        }

        void Offer(ExpressionSyntax replaced, ExpressionSyntax replacement, string title) => context.RegisterRefactoring(CodeAction.Create(
            Resources.Use(title),
            _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(replaced, replacement.WithTriviaOf(replaced)))),
            nameof(KnownConstantRefactoringProvider)));
    }

    /// <summary>The whole of <c>Clip.SizeValues.Small</c>, wherever in it the cursor stands.</summary>
    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent is MemberAccessExpressionSyntax access)
        {
            expression = access;
        }

        return expression;
    }

    /// <summary>The constant for a literal, where it is on its way into the contract or compared with a value of it.</summary>
    private static string? ConstantFor(IOperation literal, ContractContext contracts) =>
        literal.ConstantValue is { HasValue: true, Value: var constant } && LiteralPlace.Of(literal, contracts)?.Member.Property is { } property
            ? AllowedValues.Constants(property).FirstOrDefault(known => JsonEquality.AreEqual(known.Value, ConstantValue.Of(constant))).Name
            : null;
}
