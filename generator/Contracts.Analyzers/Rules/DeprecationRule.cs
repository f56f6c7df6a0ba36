using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC009: a member or value is used that the contract deprecates. Of operations, and of members with <c>[Obsolete]</c>, the compiler
/// itself says so.
/// </summary>
internal static class DeprecationRule
{
    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    public static void Register(CompilationStartAnalysisContext start, ContractContext contracts)
    {
        start.RegisterOperationAction(operation => AnalyzeMember(operation, contracts), OperationKind.PropertyReference);
        start.RegisterOperationAction(operation => AnalyzeValue(operation, contracts), ValueFlow.Kinds);
    }

    private static void AnalyzeMember(OperationAnalysisContext context, ContractContext contracts)
    {
        var property = ((IPropertyReferenceOperation)context.Operation).Property;
        if (contracts.Find(property) is { JsonName: { } name, IsDeprecated: true }
            && !IsObsolete(property)
            && BodyFacts.Of(context.Operation).Errors.IsFree(context.Operation.Syntax, context.CancellationToken))
        {
            Report(context, Name(context.Operation.Syntax), $"The contract deprecates '{name}'.");
        }
    }

    private static void AnalyzeValue(OperationAnalysisContext context, ContractContext contracts)
    {
        foreach (var flow in ValueFlow.Of(context.Operation, contracts))
        {
            if (flow.Place is not { Step: null, Member: { DeprecatedValues: { Count: > 0 } deprecated } member })
            {
                continue;
            }

            var body = BodyFacts.Of(context.Operation);
            foreach (var value in new ValueReader(body).Read(flow.Value))
            {
                if (deprecated.Contains(value.Node, JsonEquality.Comparer) && body.Errors.IsFree(value.Operation.Syntax, context.CancellationToken))
                {
                    Report(context, value.Operation.Syntax, $"The contract deprecates the value {value.Node} of '{member.JsonName}'.");
                }
            }
        }
    }

    private static bool IsObsolete(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace.Name: nameof(System) });

    private static SyntaxNode Name(SyntaxNode reference) =>
        reference switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => reference,
        };

    private static void Report(OperationAnalysisContext context, SyntaxNode node, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Deprecation, node.GetLocation(), message));
}
