using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// OAC004, OAC005, and whatever else: what one initializer, and the statements after it, set together. What is wrong with a single member
/// whatever the others are is <see cref="ValueRule"/>'s. Where members have several values, what is wrong is wrong in every combination.
/// </summary>
internal static class CombinationRule
{
    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    public static void Register(CompilationStartAnalysisContext start, ContractContext contracts)
    {
        start.RegisterOperationAction(operation => Analyze(operation, contracts), OperationKind.ObjectCreation, OperationKind.With);
    }

    private static void Analyze(OperationAnalysisContext context, ContractContext contracts)
    {
        // What is no object of a contract costs nothing, not even memory for lambdas.
        if (contracts.FindType(context.Operation.Type) is { } type)
        {
            Judge(context, type, contracts);
        }
    }

    private static void Judge(OperationAnalysisContext context, ContractType type, ContractContext contracts)
    {
        var body = BodyFacts.Of(context.Operation);
        var objects = new ObjectReader(contracts, body);
        var options = ContractOptions.Of(context);
        var variants = objects.Variants(context.Operation, new ValueReader(body, objects)).Select(made => new Variant(made, type, options)).ToList();
        var reported = new HashSet<(IOperation, string)>();
        foreach (var (variant, violation) in variants.SelectMany(variant => variant.Violations.Select(violation => (variant, violation))))
        {
            var wrong = variant.Find(violation);
            if (variants.TrueForAll(other => !other.Has(wrong) || other.Violations.Any(one => other.Find(one) == wrong && one.Message == violation.Message))
                && reported.Add((wrong, violation.Message))
                && body.Errors.IsFree(context.Operation.Syntax, context.CancellationToken))
            {
                context.ReportDiagnostic(ContractDiagnostic.Create(Violations.Rule(violation), Location(wrong), violation, Place(type, violation), variant.Missing));
            }
        }
    }

    /// <summary>The member that the violation is about: its values may stand there instead.</summary>
    private static ContractPlace? Place(ContractType type, SchemaViolation violation)
    {
        var name = violation.InstancePath;
        return type.Members.FirstOrDefault(member => member.Value.JsonName is { } json && JsonPointer.Append("", json) == name).Value is { } member
            ? new ContractPlace(member)
            : null;
    }

    /// <summary>The expression of a member; of a whole object its type, or what stands for it.</summary>
    private static Location Location(IOperation wrong) =>
        wrong.Syntax switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
            WithExpressionSyntax copy => copy.WithKeyword.GetLocation(),
            var expression => expression.GetLocation(),
        };

    /// <summary>The object with one of the values that each member may have.</summary>
    private sealed class Variant
    {
        private readonly KnownValue _made;

        public Variant(KnownValue made, ContractType type, ContractOptions options)
        {
            _made = made;
            var all = type.Schema.Judge(made.Node, options.AssertsFormat);
            Violations = [.. all.Where(violation => IsOfTheWhole(violation) && !Analyzers.Violations.FollowsFromAnother(violation, all))];
            Missing = [.. all.Where(violation => violation.InstancePath.Length == 0).Select(violation => violation.MissingMember).OfType<string>()];
        }

        public IReadOnlyList<SchemaViolation> Violations { get; }

        /// <summary>The JSON names of all members that the object misses.</summary>
        public IReadOnlyList<string> Missing { get; }

        /// <summary>The expression that is wrong: of a member that is not written down, the whole.</summary>
        public IOperation Find(SchemaViolation violation) => _made.Find(violation.InstancePath) ?? _made.Operation;

        /// <summary>Whether an expression is a part of the object in this combination.</summary>
        public bool Has(IOperation expression) => _made.ComesFrom(expression);

        private static bool IsOfTheWhole(SchemaViolation violation) => violation.InstancePath.Length == 0 || violation.ConditionPath?.Length == 0;
    }
}
