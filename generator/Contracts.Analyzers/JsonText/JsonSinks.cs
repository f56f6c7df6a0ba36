using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds what JSON is written for.</summary>
internal static class JsonSinks
{
    /// <summary>The operations that take JSON.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds = [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment];

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

        var root = Root(operation);
        return root is IFieldInitializerOperation field
            ? FieldTexts.References(field).Select(reference => In(Root(reference), text, contracts)).FirstOrDefault(sink => sink is not null)
            : In(root, text, contracts);
    }

    private static JsonSink? In(IOperation body, LiteralText text, ContractContext contracts)
    {
        // Operations know no parentheses.
        var expression = text.Expression;
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        var origins = new TextOrigins(BodyFacts.Of(body));
        return body.DescendantsAndSelf()
            .Select(one => Find(one, contracts))
            .FirstOrDefault(sink => sink is { } found && origins.Find(found.Value).Any(origin => origin.Expression.Span == expression.Span));
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
