using System.Collections.Concurrent;
using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC006, and every other rule about values: JSON text that is malformed or does not fit the contract, and anonymous objects that are
/// sent to an operation. Each fault is reported where it stands in the literal.
/// </summary>
internal static class JsonTextRule
{
    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    public static void Register(CompilationStartAnalysisContext start, ContractContext contracts)
    {
        // A constant may be used in several places; what is wrong with it is said once.
        var judged = new ConcurrentDictionary<(SyntaxTree, TextSpan), bool>();
        start.RegisterOperationAction(
            operation =>
            {
                if (JsonSinks.Find(operation.Operation, contracts) is { } sink)
                {
                    Judge(operation, sink, contracts, judged);
                }
            },
            JsonSinks.Kinds);
        start.RegisterOperationAction(operation => JudgeLiteral(operation, contracts), OperationKind.Literal, OperationKind.Utf8String, OperationKind.InterpolatedString);
    }

    private static void Judge(
        OperationAnalysisContext context, JsonSink sink, ContractContext contracts, ConcurrentDictionary<(SyntaxTree, TextSpan), bool> judged)
    {
        var options = ContractOptions.Of(context);
        if (!options.ChecksJsonText)
        {
            return;
        }

        var body = BodyFacts.Of(context.Operation);
        foreach (var text in new TextOrigins(body).Find(sink.Value))
        {
            var isMarked = ContractMark.Of(ContractMark.Whole(text.Expression))?.Sink(sink.Value, contracts) is not null;
            if (!isMarked && !FieldTexts.IsJson(text.Expression) && judged.TryAdd((text.Expression.SyntaxTree, text.Expression.Span), true))
            {
                Report(context, body, new JsonFaults(text, sink, options).Find());
            }
        }

        Report(context, body, new ObjectFaults(body, sink, options).Find());
    }

    /// <summary>Judges what says itself what it is for, and what fields hold.</summary>
    private static void JudgeLiteral(OperationAnalysisContext context, ContractContext contracts)
    {
        if (context.Operation is ILiteralOperation { Type.SpecialType: not SpecialType.System_String } || context.Operation.Syntax is not ExpressionSyntax syntax)
        {
            return;
        }

        var whole = ContractMark.Whole(syntax);
        if (whole.SpanStart == syntax.SpanStart
            && (ContractMark.Of(whole) is not null || FieldTexts.IsJson(whole))
            && ContractOptions.Of(context) is { ChecksJsonText: true } options
            && TextOrigins.Read(whole, context.Operation.SemanticModel) is { } text
            && JsonSinks.Of(text, context.Operation, contracts) is { } sink)
        {
            JudgeText(context, text, sink, options);
        }
    }

    // Apart from the method above, which is called for every string: there, memory for the lambda would be set aside each time.
    private static void JudgeText(OperationAnalysisContext context, LiteralText text, JsonSink sink, ContractOptions options) =>
        // What takes the text may stand in another member, which has to compile as well.
        Report(
            context,
            BodyFacts.Of(context.Operation),
            new JsonFaults(text, sink, options).Find().Where(_ => BodyFacts.Of(sink.Value).Errors.IsFree(sink.Value.Syntax, context.CancellationToken)));

    private static void Report(OperationAnalysisContext context, BodyFacts body, IEnumerable<Diagnostic> faults)
    {
        foreach (var fault in faults)
        {
            if (body.Errors.IsFree(context.Operation.Syntax, context.CancellationToken))
            {
                context.ReportDiagnostic(fault);
            }
        }
    }
}
