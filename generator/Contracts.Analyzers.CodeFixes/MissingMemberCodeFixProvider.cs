using System.Collections.Immutable;
using System.Composition;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Adds the members to an initializer that the contract misses in it, each with a value that the contract shows or allows, or an empty one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMemberCodeFixProvider))]
[Shared]
public sealed class MissingMemberCodeFixProvider : CodeFixProvider
{
    private const string Key = "AddMissing";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleId.MissingMember, RuleId.Combination];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
            diagnostics.IsEmpty ? document : await AddAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var missing = context.Diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(DiagnosticProperties.Missing)).ToImmutableArray();
        var objects = await FindAsync(context.Document, missing, context.CancellationToken).ConfigureAwait(false);
        if (objects.SelectMany(one => one.Value).ToList() is { Count: > 0 } members)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Resources.Add(members.Select(member => member.Key.Name)), cancellation => AddAsync(context.Document, missing, cancellation), Key),
                missing);
        }
    }

    private static async Task<Document> AddAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var objects = await FindAsync(document, diagnostics, cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNodes(
            objects.Keys,
            (original, current) => MemberInitializer.Add(current, objects[original])));
    }

    /// <summary>The objects and the properties that they lack.</summary>
    private static async Task<Dictionary<BaseObjectCreationExpressionSyntax, List<KeyValuePair<IPropertySymbol, ContractMember>>>> FindAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var objects = new Dictionary<BaseObjectCreationExpressionSyntax, List<KeyValuePair<IPropertySymbol, ContractMember>>>();
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null || ContractContext.Of(model.Compilation) is not { } contracts)
        {
            return objects;
        }

        foreach (var diagnostic in diagnostics)
        {
            if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
                && contracts.FindType(model.GetTypeInfo(creation, cancellationToken).Type) is { } type)
            {
                // Each of the diagnostics of one object names all that it misses.
                objects[creation] = [.. Missing(diagnostic)
                    .Select(name => type.Members.FirstOrDefault(member => member.Value.JsonName == name))
                    .Where(member => member.Key is not null && !IsSet(creation, member.Key))];
            }
        }

        return objects;
    }

    /// <summary>Whether the initializer sets the property, if only to null.</summary>
    private static bool IsSet(BaseObjectCreationExpressionSyntax creation, IPropertySymbol property) =>
        creation.Initializer?.Expressions.Any(one =>
            one is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && name.Identifier.ValueText == property.Name) == true;

    private static IEnumerable<string> Missing(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var names) && names is not null
            ? JsonReader.Read(names).Items.Select(name => name.StringValue)
            : [];
}
