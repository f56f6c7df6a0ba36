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
/// Fixes anonymous objects that are sent to an operation: renames members whose names are nearly right, and adds those that are missing.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnonymousObjectCodeFixProvider))]
[Shared]
public sealed class AnonymousObjectCodeFixProvider : CodeFixProvider
{
    private const string RenameKey = "Rename";
    private const string AddKey = "AddMissing";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.Structure, RuleId.MissingMember];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
            await ChangeAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Replacement(root, diagnostic) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => ChangeAsync(context.Document, [diagnostic], fix.Key, cancellation), fix.Key), diagnostic);
            }
        }
    }

    private static async Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var fixes = diagnostics.Select(diagnostic => Replacement(root!, diagnostic)).OfType<Fix>().Where(fix => fix.Key == key)
            .GroupBy(fix => fix.Node).ToDictionary(group => group.Key, group => group.First());
        return document.WithSyntaxRoot(root!.ReplaceNodes(fixes.Keys, (original, current) => fixes[original].Change(current)));
    }

    private static Fix? Replacement(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax } } name
                when Property(diagnostic, DiagnosticProperties.Name) is { } right && IsName(right) =>
                new Fix(Resources.Rename(right), RenameKey, name, current => SyntaxFactory.IdentifierName(right).WithTriviaFrom(current)),
            AnonymousObjectCreationExpressionSyntax made
                when Property(diagnostic, DiagnosticProperties.Members) is { } json && JsonReader.Read(json) is var members && members.Members.All(member => IsName(member.Name)) =>
                new Fix(Resources.Add(members.Members.Select(member => member.Name)), AddKey, made, current => Add((AnonymousObjectCreationExpressionSyntax)current, members)),
            _ => null,
        };

    private static AnonymousObjectCreationExpressionSyntax Add(AnonymousObjectCreationExpressionSyntax made, JsonNode members)
    {
        foreach (var member in members.Members)
        {
            var added = ((AnonymousObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new {{ {member.Name} = {Value(member.Value)} }}")).Initializers[0];
            made = made.Initializers.Count == 0
                ? (AnonymousObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new {{ {added} }}").WithTriviaFrom(made)
                : made.WithInitializers(InitializerList.Append(made.Initializers, added));
        }

        return made;
    }

    /// <summary>A value to begin with, as C#.</summary>
    private static string Value(JsonNode value) =>
        value.Kind switch
        {
            JsonKind.String => StringLiteral.Regular(value.StringValue),
            JsonKind.Array => "System.Array.Empty<object>()",
            JsonKind.Object => "new { }",
            JsonKind.Null => "(object)null",
            _ => value.ToString(),
        };

    /// <summary>Whether a serializer writes a C# name as it is: one in camel case changes a capital at the start.</summary>
    private static bool IsName(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && !char.IsUpper(name[0]);

    private static string? Property(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    /// <param name="Title">What the editor shows.</param>
    /// <param name="Key">What Fix All repeats.</param>
    /// <param name="Node">What is changed.</param>
    /// <param name="Change">Changes it, or what it has become by other changes.</param>
    private sealed record Fix(string Title, string Key, SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Change);
}
