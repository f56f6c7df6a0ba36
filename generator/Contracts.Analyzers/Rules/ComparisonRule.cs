using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC007: a value of the contract is compared with one that never comes: with none of a closed list, or with one that is nearly one of an
/// open list.
/// </summary>
internal static class ComparisonRule
{
    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    public static void Register(CompilationStartAnalysisContext start, ContractContext contracts)
    {
        start.RegisterOperationAction(operation => Analyze(operation, contracts), Comparison.Kinds);
    }

    private static void Analyze(OperationAnalysisContext context, ContractContext contracts)
    {
        foreach (var comparison in Comparison.Of(context.Operation, contracts))
        {
            var body = BodyFacts.Of(context.Operation);
            foreach (var value in new ValueReader(body).Read(comparison.Value))
            {
                if (Find(comparison, value.Node) is { } violation && body.Errors.IsFree(value.Operation.Syntax, context.CancellationToken))
                {
                    context.ReportDiagnostic(ContractDiagnostic.Create(Descriptors.Comparison, value.Operation.Syntax.GetLocation(), violation, comparison.Place));
                }
            }
        }
    }

    private static SchemaViolation? Find(Comparison comparison, JsonNode value) =>
        value.Kind is not JsonKind.Null
        && comparison.Place.Judge(value).FirstOrDefault(IsAboutAllowedValues) is { } violation
        && (!violation.IsAdvice || violation.Nearest is not null)
        && !(comparison.IgnoresCase && violation.Allowed.Any(allowed => IsSame(allowed, value)))
            ? violation
            : null;

    private static bool IsAboutAllowedValues(SchemaViolation violation) => violation.InstancePath.Length == 0 && RuleId.Of(violation.Keyword) == RuleId.AllowedValue;

    private static bool IsSame(JsonNode allowed, JsonNode value) =>
        allowed.Kind == JsonKind.String && value.Kind == JsonKind.String && string.Equals(allowed.StringValue, value.StringValue, StringComparison.OrdinalIgnoreCase);
}
