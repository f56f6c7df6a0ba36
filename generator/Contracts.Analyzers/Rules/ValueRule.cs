using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC001 to OAC006 and OAC008: a value that breaks the schema of the place it goes to. One pass over the code for all
/// of them: what is wrong with a value is asked once, and which rule that is follows from the answer.
/// </summary>
internal static class ValueRule
{
    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    public static void Register(CompilationStartAnalysisContext start, ContractContext contracts) =>
        start.RegisterOperationAction(operation => Analyze(operation, contracts), ValueFlow.Kinds);

    private static void Analyze(OperationAnalysisContext context, ContractContext contracts)
    {
        foreach (var flow in ValueFlow.Of(context.Operation, contracts))
        {
            Judge(context, flow);
        }
    }

    private static void Judge(OperationAnalysisContext context, ValueFlow flow)
    {
        var body = BodyFacts.Of(context.Operation);
        var options = ContractOptions.Of(context);
        HashSet<(IOperation, string)>? reported = null;
        foreach (var value in new ValueReader(body).Read(flow.Value))
        {
            // Null is what C# says of a member that is not set.
            if (value.Node.Kind == JsonKind.Null)
            {
                continue;
            }

            foreach (var violation in flow.Place.Judge(value.Node, options.AssertsFormat))
            {
                if (Descriptors.Find(RuleId.Of(violation.Keyword)) is { } rule
                    && value.Find(violation.InstancePath) is { } wrong
                    && !MayGrow(context.Operation, value.Node, violation, body)
                    && (reported ??= []).Add((wrong, violation.Message))
                    && body.Errors.IsFree(wrong.Syntax, context.CancellationToken))
                {
                    context.ReportDiagnostic(ContractDiagnostic.Create(rule, wrong.Syntax.GetLocation(), violation, flow.Place.Part(value.Node, violation.InstancePath)));
                }
            }
        }
    }

    /// <summary>Whether what is wrong is a list or map that the code may add to later: by the property that it was set by.</summary>
    private static bool MayGrow(IOperation operation, JsonNode value, SchemaViolation violation, BodyFacts body) =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Type.TypeKind: not TypeKind.Array } property } }
        && JsonPointer.Resolve(value, violation.InstancePath) is { Kind: JsonKind.Array or JsonKind.Object }
        && body.Reads(property);
}
