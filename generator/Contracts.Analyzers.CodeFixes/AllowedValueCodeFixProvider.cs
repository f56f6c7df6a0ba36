using System.Collections.Immutable;
using System.Composition;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Fixes OAC001: puts the allowed value that was probably meant where the wrong one stands, as a literal or as the contract's constant.
/// Where nothing is near, each allowed value is offered.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowedValueCodeFixProvider))]
[Shared]
public sealed class AllowedValueCodeFixProvider : CodeFixProvider
{
    /// <summary>The fixes that Fix All repeats, whatever the value.</summary>
    private const string NearestKey = RuleId.AllowedValue + ".Nearest";
    private const string NearestConstantKey = RuleId.AllowedValue + ".NearestConstant";

    /// <summary>More would be a list to search, not a choice to make.</summary>
    private const int MostOffered = 8;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.AllowedValue];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                && expression.Span == diagnostic.Location.SourceSpan)
            {
                Register(context, root, expression, diagnostic);
            }
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode root, ExpressionSyntax expression, Diagnostic diagnostic)
    {
        var allowed = AllowedValue.Of(diagnostic);
        if (AllowedValue.NearestOf(diagnostic, allowed) is { } nearest)
        {
            OfferLiteral(nearest, NearestKey);
            OfferConstant(nearest, NearestConstantKey);
            return;
        }

        foreach (var value in allowed.Take(MostOffered))
        {
            OfferLiteral(value, $"{RuleId.AllowedValue}.Value:{value.Value}");
        }

        foreach (var value in allowed.Take(MostOffered))
        {
            OfferConstant(value, $"{RuleId.AllowedValue}.Constant:{value.Value}");
        }

        void OfferLiteral(AllowedValue value, string key)
        {
            if (LiteralReplacement.Of(expression, value.Value) is { } literal)
            {
                Offer(literal, LiteralReplacement.Title(value.Value), key);
            }
        }

        void OfferConstant(AllowedValue value, string key)
        {
            if (value.Constant is { } constant)
            {
                Offer(ConstantReplacement.Of(constant), ConstantReplacement.Title(constant), key);
            }
        }

        void Offer(ExpressionSyntax replacement, string title, string key) => context.RegisterCodeFix(
            CodeAction.Create(
                Resources.Use(title),
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, replacement.WithTriviaFrom(expression)))),
                key),
            diagnostic);
    }
}
