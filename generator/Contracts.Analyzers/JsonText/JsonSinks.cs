using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds what JSON is written for.</summary>
internal static class JsonSinks
{
    /// <summary>The operations that take JSON.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds = [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment];

    /// <summary>What the texts of a body are for, which many fields may ask for.</summary>
    private static readonly ConditionalWeakTable<IOperation, Dictionary<(SyntaxTree Tree, TextSpan Span), JsonSink>> Known = new();

    /// <summary>The JSON that a call, a new object or an assignment takes; <see langword="null"/> where it takes none of the contract.</summary>
    public static JsonSink? Find(IOperation operation, ContractContext contracts) =>
        operation switch
        {
            IInvocationOperation { TargetMethod.ContainingType.Name: "HttpClient" or "HttpClientJsonExtensions" } invocation =>
                new HttpRequests(contracts, BodyFacts.Of(operation)).Find(invocation),
            IInvocationOperation invocation => JsonReaders.Find(invocation, contracts),
            IObjectCreationOperation { Type.Name: "HttpRequestMessage" } creation => new HttpRequests(contracts, BodyFacts.Of(operation)).Find(creation),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Content", ContainingType.Name: "HttpRequestMessage" }, Instance: ILocalReferenceOperation } } assignment =>
                new HttpRequests(contracts, BodyFacts.Of(operation)).Find(assignment),
            _ => null,
        };

    /// <summary>What a text is for: what its mark says, or the first call that takes it, of the same body or, for that of a field, of any in the file.</summary>
    public static JsonSink? Of(LiteralText text, IOperation operation, ContractContext contracts)
    {
        if (ContractMark.Of(text.Expression)?.Sink(operation, contracts) is { } marked)
        {
            return marked;
        }

        var around = operation.AncestorsAndSelf().ToList();
        return around[around.Count - 1] is IFieldInitializerOperation field
            ? FieldTexts.References(field).Select(reference => FindFor(text, reference, contracts)).FirstOrDefault(sink => sink is not null)
            : FindFor(text, operation, contracts);
    }

    /// <summary>What a text is for that stands in an operation, or is a constant that the operation reads: what is around it tells first, then the rest of the body.</summary>
    private static JsonSink? FindFor(LiteralText text, IOperation operation, ContractContext contracts)
    {
        // Operations know no parentheses.
        var expression = text.Expression;
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        var around = operation.AncestorsAndSelf().ToList();
        var origins = new TextOrigins(BodyFacts.Of(operation));
        return around
            .Select(one => Find(one, contracts))
            .FirstOrDefault(sink => sink is { } found && origins.Find(found.Value).Any(origin => origin.Expression.Span == expression.Span))
            ?? (Known.GetValue(around[around.Count - 1], root => All(root, contracts)).TryGetValue((expression.SyntaxTree, expression.Span), out var first) ? first : null);
    }

    /// <summary>What the texts are for that a body's calls take; of several calls the first one tells.</summary>
    private static Dictionary<(SyntaxTree Tree, TextSpan Span), JsonSink> All(IOperation body, ContractContext contracts)
    {
        var all = new Dictionary<(SyntaxTree Tree, TextSpan Span), JsonSink>();
        var origins = new TextOrigins(BodyFacts.Of(body));
        foreach (var sink in body.DescendantsAndSelf().Select(one => Find(one, contracts)).OfType<JsonSink>())
        {
            foreach (var text in origins.Find(sink.Value))
            {
                var place = (text.Expression.SyntaxTree, text.Expression.Span);
                all[place] = all.TryGetValue(place, out var earlier) ? earlier : sink;
            }
        }

        return all;
    }
}
