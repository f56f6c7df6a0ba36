using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC004, OAC005 and OAC006: what one initializer, and the statements after it, set together. What is wrong with a single member
/// whatever the others are is <see cref="ValueAnalyzer"/>'s.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CombinationAnalyzer : ContractAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.Combination, Descriptors.MissingMember, Descriptors.Structure];

    private protected override void Register(CompilationStartAnalysisContext start, ContractContext contracts) =>
        start.RegisterOperationAction(operation => Analyze(operation, contracts), OperationKind.ObjectCreation, OperationKind.With);

    private static void Analyze(OperationAnalysisContext context, ContractContext contracts)
    {
        if (contracts.FindType(context.Operation.Type) is not { } type)
        {
            return;
        }

        var body = BodyFacts.Of(context.Operation);
        var objects = new ObjectReader(contracts, body);
        if (objects.Read(context.Operation, new ValueReader(body, objects)) is not { } made)
        {
            return;
        }

        var violations = type.Schema.Judge(made.Node);
        var missing = violations.Where(violation => violation.InstancePath.Length == 0).Select(violation => violation.MissingMember).OfType<string>();
        foreach (var violation in violations)
        {
            if (IsOfTheWhole(violation)
                && !IsWrongAnyway(violations, violation)
                && Descriptors.Find(Rule(violation)) is { } rule
                && Location(made, violation.InstancePath) is { } location
                && body.Errors.IsFree(context.Operation.Syntax, context.CancellationToken))
            {
                context.ReportDiagnostic(ContractDiagnostic.Create(rule, location, violation, Place(type, violation), missing));
            }
        }
    }

    private static bool IsOfTheWhole(SchemaViolation violation) => violation.InstancePath.Length == 0 || violation.ConditionPath?.Length == 0;

    private static bool IsWrongAnyway(IEnumerable<SchemaViolation> violations, SchemaViolation violation) =>
        violation.InstancePath.Length > 0 && violations.Any(other => other.ConditionPath is null && other.InstancePath == violation.InstancePath);

    private static string Rule(SchemaViolation violation) =>
        violation.ConditionPath is null || violation.Keyword == "required" ? RuleId.Of(violation.Keyword) : RuleId.Combination;

    /// <summary>The member that the violation is about: its values may stand there instead.</summary>
    private static ContractPlace? Place(ContractType type, SchemaViolation violation)
    {
        var name = violation.InstancePath;
        return type.Members.FirstOrDefault(member => member.Value.JsonName is { } json && JsonPointer.Append("", json) == name).Value is { } member
            ? new ContractPlace(member)
            : null;
    }

    /// <summary>The expression of a member; of a whole object its type, or what stands for it.</summary>
    private static Location? Location(KnownValue made, string path) =>
        (made.Find(path)?.Syntax ?? made.Operation.Syntax) switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
            WithExpressionSyntax copy => copy.WithKeyword.GetLocation(),
            var expression => expression.GetLocation(),
        };
}
