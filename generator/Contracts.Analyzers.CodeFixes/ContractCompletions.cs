using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>What may be written inside the quotes of a string.</summary>
/// <param name="Span">The code that it would replace.</param>
/// <param name="Form">How the literal writes it.</param>
/// <param name="IsJson">Whether it is written into a JSON string.</param>
/// <param name="Values">The values or names.</param>
internal sealed record ContractCompletions(TextSpan Span, LiteralForm Form, bool IsJson, IReadOnlyList<DescribedValue> Values)
{
    /// <summary>The code for a value; <see langword="null"/> where the literal has no way to write it.</summary>
    public string? Write(string value)
    {
        var quoted = JsonNode.String(value).ToString();
        return Form.Write(IsJson ? quoted.Substring(1, quoted.Length - 2) : value);
    }

    /// <summary>What may be written at a position; <see langword="null"/> where the contract has nothing to say.</summary>
    public static async Task<ContractCompletions?> FindAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var expression = root?.FindToken(position).Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        if (expression is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax))
        {
            return null;
        }

        // The model, and with it the contracts, is only asked for inside of strings.
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is not null
            && ContractContext.Of(model.Compilation) is { } contracts
            && TextOrigins.Read(ContractMark.Whole(expression), model) is { } text
            && text.FormAt(position) is { } form
            && model.GetOperation(expression, cancellationToken) is { } operation
            ? InJson(text, form, position, operation, contracts) ?? AsValue(text, form, position, operation, contracts)
            : null;
    }

    private static ContractCompletions? InJson(LiteralText text, LiteralForm form, int position, IOperation operation, ContractContext contracts)
    {
        if (text.IndexAt(position) is not { } index
            || JsonCaret.At(text.Value, index) is not { } caret
            || JsonSinks.Of(text, operation, contracts) is not { } sink)
        {
            return null;
        }

        var cursor = caret.Find(new SchemaCursor([sink.Schema.Schema], sink.Schema.Assembly.Resolve));
        var values = caret.IsName
            ? DescribedValue.Members(cursor).Where(member => !caret.Names.Contains(member.Value))
            : DescribedValue.Strings(cursor);
        return new ContractCompletions(text.SpanOf(caret.Start, caret.End - caret.Start), form, IsJson: true, [.. values]);
    }

    private static ContractCompletions? AsValue(LiteralText text, LiteralForm form, int position, IOperation operation, ContractContext contracts) =>
        text.Expression.Span == operation.Syntax.Span && operation is ILiteralOperation && Place(operation, contracts) is { } place
            ? new ContractCompletions(
                text.InsideAt(position),
                form,
                IsJson: false,
                [.. DescribedValue.Strings(SchemaCursor.Of(place)).Where(value => place.Judge(JsonNode.String(value.Value)).All(violation => violation.IsAdvice))])
            : null;

    /// <summary>The place in the contract that a value goes to, or is compared with.</summary>
    private static ContractPlace? Place(IOperation literal, ContractContext contracts)
    {
        for (var ancestor = literal.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            var flows = ValueFlow.Of(ancestor, contracts).Select(flow => (flow.Place, flow.Value))
                .Concat(Comparison.Of(ancestor, contracts).Select(comparison => (comparison.Place, comparison.Value)));
            foreach (var (place, value) in flows)
            {
                if (IsArm(value, literal))
                {
                    return place;
                }

                if (Elements(value).Any(element => IsArm(element, literal)))
                {
                    return place.Item();
                }
            }
        }

        return null;
    }

    private static bool IsArm(IOperation value, IOperation literal) => ValueExpressions.Of(value).Any(arm => arm.Syntax == literal.Syntax);

    private static IEnumerable<IOperation> Elements(IOperation value) =>
        ValueExpressions.Of(value).SelectMany(arm => arm switch
        {
            ICollectionExpressionOperation collection => collection.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.OfType<IInvocationOperation>()
                .Where(add => add.Arguments.Length == 1)
                .Select(add => add.Arguments[0].Value),
            _ => (IEnumerable<IOperation>)[],
        });
}
