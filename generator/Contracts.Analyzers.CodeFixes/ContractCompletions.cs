using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>What may be written inside the quotes of a string.</summary>
/// <param name="Span">The code that it would replace.</param>
/// <param name="Values">The values or names.</param>
/// <param name="Write">The code for a value; <see langword="null"/> where the literal has no way to write it.</param>
internal sealed record ContractCompletions(TextSpan Span, IReadOnlyList<DescribedValue> Values, Func<string, string?> Write)
{
    /// <summary>What may be written at a position; <see langword="null"/> where the contract has nothing to say.</summary>
    public static async Task<ContractCompletions?> FindAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || LiteralAt(root, position) is not { } literal)
        {
            return null;
        }

        var code = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var unclosed = UnclosedLiteral.Find(root, code, literal, position);
        if (unclosed is not null)
        {
            document = unclosed.Close(document, code);
            root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root is null || LiteralAt(root, position) is not { } closed)
            {
                return null;
            }

            literal = closed;
        }

        // The model, and with it the contracts, is only asked for inside of strings.
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is not null
            && ContractContext.Of(model.Compilation) is { } contracts
            && TextOrigins.Read(ContractMark.Whole(literal), model) is { } text
            && text.FormAt(position) is { } form
            && model.GetOperation(literal, cancellationToken) is { } operation
            ? InJson(text, form, position, operation, contracts) ?? AsValue(text, form, position, operation, contracts, unclosed?.Quotes)
            : null;
    }

    /// <summary>The literal that a position is inside of, or behind.</summary>
    private static ExpressionSyntax? LiteralAt(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        if (token.SpanStart >= position)
        {
            token = token.GetPreviousToken();
        }

        return token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is { } expression and (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) ? expression : null;
    }

    private static ContractCompletions? InJson(LiteralText text, LiteralForm form, int position, IOperation operation, ContractContext contracts)
    {
        if (text.IndexAt(position) is not { } index
            || JsonCaret.At(text.Value, index) is not { } caret
            || JsonSinks.Of(text, operation, contracts) is not { } sink
            || (caret.Quote != '"' && sink.Dialect != JsonDialect.Newtonsoft))
        {
            return null;
        }

        var cursor = caret.Find(new SchemaCursor([sink.Schema.Schema], sink.Schema.Assembly.Resolve));
        var values = caret.IsName
            ? DescribedValue.Members(cursor).Where(member => !caret.Names.Contains(member.Value) && (caret.Quote is not null || JsonString.CanBeBare(member.Value)))
            : DescribedValue.Strings(cursor);
        return new ContractCompletions(
            text.SpanOf(caret.Start, caret.End - caret.Start),
            [.. values],
            value => form.Write(JsonString.Inside(value, caret.Quote) + (caret.IsClosed ? null : caret.Quote)));
    }

    /// <param name="closing">The quotes that are missing.</param>
    private static ContractCompletions? AsValue(LiteralText text, LiteralForm form, int position, IOperation operation, ContractContext contracts, string? closing)
    {
        var span = text.Value.Length > 0 ? text.SpanOf(0, text.Value.Length) : new TextSpan(position, 0);
        return IsWhole(text, operation) && span.Start <= position && position <= span.End && LiteralPlace.Of(operation, contracts) is { } place
            ? new ContractCompletions(
                span,
                [.. DescribedValue.Strings(SchemaCursor.Of(place)).Where(value => place.Judge(JsonNode.String(value.Value)).All(violation => violation.IsAdvice))],
                value => form.Write(value) is { } code ? code + closing : null)
            : null;
    }

    /// <summary>Whether a literal is all of the text, which nothing is joined with and which has no holes.</summary>
    private static bool IsWhole(LiteralText text, IOperation literal)
    {
        var whole = text.Expression;
        while (whole is ParenthesizedExpressionSyntax parenthesized)
        {
            whole = parenthesized.Expression;
        }

        return whole == literal.Syntax && (literal is ILiteralOperation || (literal is IInterpolatedStringOperation { Parts: var parts } && parts.All(part => part is IInterpolatedStringTextOperation)));
    }
}
