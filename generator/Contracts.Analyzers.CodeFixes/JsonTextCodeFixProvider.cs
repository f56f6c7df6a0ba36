using System.Collections.Immutable;
using System.Composition;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Fixes JSON text where it stands in its literal: puts the value there that was probably meant, or any that is allowed, renames members
/// whose names are nearly right, and adds those that are missing.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JsonTextCodeFixProvider))]
[Shared]
public sealed class JsonTextCodeFixProvider : CodeFixProvider
{
    private const string NearestKey = "Nearest";
    private const string RenameKey = "Rename";
    private const string AddKey = "AddMissing";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleId.AllowedValue, RuleId.NumberRange, RuleId.Combination, RuleId.MissingMember, RuleId.Structure];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
        {
            var fixes = await FindAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
            var changes = fixes.Where(fix => fix.Key == context.CodeActionEquivalenceKey).Select(fix => fix.Change).Distinct().OrderBy(change => change.Span.Start);
            var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            return document.WithText(text.WithChanges(changes));
        });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await FindAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            var actions = fixes.ConvertAll(fix => (fix.IsListed, Action: CodeAction.Create(fix.Title, cancellation => ChangeAsync(context.Document, fix.Change, cancellation), fix.Key)));
            foreach (var (_, action) in actions.Where(one => !one.IsListed))
            {
                context.RegisterCodeFix(action, diagnostic);
            }

            var listed = actions.Where(one => one.IsListed).Select(one => one.Action).ToImmutableArray();
            if (listed.Length > 0)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Resources.UseAllowed, listed, isInlinable: !diagnostic.Properties.ContainsKey(DiagnosticProperties.Nearest)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ChangeAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }

    private static async Task<List<Fix>> FindAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null ? [] : [.. diagnostics.SelectMany(diagnostic => Find(root, model, diagnostic))];
    }

    private static IEnumerable<Fix> Find(SyntaxNode root, SemanticModel? model, Diagnostic diagnostic)
    {
        if (JsonTextEdit.At(root, diagnostic.Location.SourceSpan, model) is not { } edit)
        {
            yield break;
        }

        var allowed = AllowedValue.Of(diagnostic);
        if (AllowedValue.NearestOf(diagnostic, allowed) is { } nearest && edit.Replace(nearest.Value) is { } replacement)
        {
            yield return new Fix(Resources.Use(nearest.Value.ToString()), NearestKey, replacement);
        }

        foreach (var value in allowed.Select(one => one.Value))
        {
            if (edit.Replace(value) is { } change)
            {
                yield return new Fix(Resources.Use(value.ToString()), $"Value:{value}", change, IsListed: true);
            }
        }

        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name)
            && name is not null
            && (diagnostic.AdditionalLocations is [var key] ? JsonTextEdit.At(root, key.SourceSpan, model) : edit)?.Rename(name) is { } renaming)
        {
            yield return new Fix(Resources.Rename(name), RenameKey, renaming);
        }

        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Members, out var json) && json is not null && JsonReader.Read(json) is var members && edit.Add(members) is { } addition)
        {
            yield return new Fix(Resources.Add(members.Members.Select(member => member.Name)), AddKey, addition);
        }
    }

    /// <param name="Title">What the editor shows.</param>
    /// <param name="Key">What Fix All repeats.</param>
    /// <param name="Change">The change.</param>
    /// <param name="IsListed">Whether it is one of many, in a list of their own.</param>
    private sealed record Fix(string Title, string Key, TextChange Change, bool IsListed = false);
}
