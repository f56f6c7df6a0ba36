using System.Collections.Immutable;
using System.Composition;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Puts another value where a wrong one stands: the one that was probably meant, which may be the nearest bound, as a literal or as the
/// contract's constant; or any of those that are allowed.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementCodeFixProvider))]
[Shared]
public sealed class ReplacementCodeFixProvider : CodeFixProvider
{
    /// <summary>The fixes that Fix All repeats, whatever the value.</summary>
    private const string NearestKey = "Nearest";
    private const string NearestConstantKey = "NearestConstant";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleId.AllowedValue, RuleId.NumberRange, RuleId.Combination, DiagnosticIds.Comparison];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax { ContainsDirectives: false } expression
                && expression.Span == diagnostic.Location.SourceSpan)
            {
                Register(context, root, model, expression, diagnostic);
            }
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode root, SemanticModel? model, ExpressionSyntax expression, Diagnostic diagnostic)
    {
        var allowed = AllowedValue.Of(diagnostic);
        if (AllowedValue.NearestOf(diagnostic, allowed) is { } nearest)
        {
            Offer(Literal(nearest, NearestKey));
            Offer(Constant(nearest, NearestConstantKey));
        }

        var all = allowed.Select(value => Literal(value, $"Value:{value.Value}"))
            .Concat(allowed.Select(value => Constant(value, $"Constant:{value.Value}")))
            .OfType<CodeAction>()
            .ToImmutableArray();
        if (all.Length > 0)
        {
            // Where nothing is nearer than the rest, an editor may show all of them at once.
            Offer(CodeAction.Create(Resources.UseAllowed, all, isInlinable: !diagnostic.Properties.ContainsKey(DiagnosticProperties.Nearest)));
        }

        CodeAction? Literal(AllowedValue value, string key) =>
            LiteralReplacement.Of(expression, value.Value, model) is { } literal ? Replace(literal, LiteralReplacement.Title(value.Value), key) : null;

        CodeAction? Constant(AllowedValue value, string key) =>
            value.Constant is { } constant ? Replace(ConstantReplacement.Of(constant), ConstantReplacement.Title(constant), key) : null;

        CodeAction Replace(ExpressionSyntax replacement, string title, string key) => CodeAction.Create(
            Resources.Use(title),
            _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(expression, replacement.WithTriviaOf(expression)))),
            key);

        void Offer(CodeAction? action)
        {
            if (action is not null)
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
