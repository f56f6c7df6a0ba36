using System.Collections.Immutable;
using System.Composition;
using Contracts.Analyzers.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Completes inside the quotes: the values that a contract allows, with what it says of them, where a string goes to a member of the
/// contract or is compared with one; and values and names in JSON text.
/// </summary>
[ExportCompletionProvider(nameof(ContractCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class ContractCompletionProvider : CompletionProvider
{
    private const string CodeKey = "Code";
    private const string DescriptionKey = "Description";

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion
        && (IsQuote(trigger.Character) || (caretPosition > 1 && char.IsLetterOrDigit(trigger.Character) && IsQuote(text[caretPosition - 2])));

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (await ContractCompletions.FindAsync(context.Document, context.Position, context.CancellationToken).ConfigureAwait(false) is not { Values.Count: > 0 } completions)
        {
            return;
        }

        context.CompletionListSpan = completions.Span;
        context.IsExclusive = true;
        for (var i = 0; i < completions.Values.Count; i++)
        {
            if (completions.Write(completions.Values[i].Value) is { } code)
            {
                context.AddItem(Item(completions.Values[i], code, i));
            }
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(new TextChange(item.Span, item.Properties[CodeKey])));

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties.TryGetValue(DescriptionKey, out var description) ? description : ""));

    private static bool IsQuote(char c) => c is '"' or '\'';

    private static CompletionItem Item(DescribedValue value, string code, int position)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(CodeKey, code);

        // The contract's order; and characters such as '-' are written on, they don't commit.
        var characters = value.Value.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToImmutableArray();
        var rules = CompletionItemRules.Create(
            filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, characters)],
            commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray<char>.Empty)]);
        return CompletionItem.Create(
            value.Value,
            filterText: code,
            sortText: position.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
            properties: value.Description is null ? properties : properties.Add(DescriptionKey, value.Description),
            tags: [WellKnownTags.Constant],
            rules: rules);
    }
}
