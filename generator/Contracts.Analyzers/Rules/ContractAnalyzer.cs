using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Rules;

/// <summary>
/// All rules, in hand-written code and only where a contract is in sight. They are one analyzer, because a compiler asks each analyzer about each
/// body of code, whether it has something to say or not.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ContractContext.Of(start.Compilation) is { } contracts)
            {
                ReportInWholeBody(start);
                ValueRule.Register(start, contracts);
                CombinationRule.Register(start, contracts);
                ComparisonRule.Register(start, contracts);
                DeprecationRule.Register(start, contracts);
                JsonTextRule.Register(start, contracts);
            }
        });
    }

    /// <summary>
    /// Has an editor show what a rule reports anywhere in the body that it looks at, such as a member that a later statement sets, or JSON text in a
    /// variable: of an analyzer of operations, and nothing beyond, it takes only what stands within the operation.
    /// </summary>
    private static void ReportInWholeBody(CompilationStartAnalysisContext start)
    {
        // That there is such an action is what tells the compiler; to register the rules in it for each body anew would cost time for nothing.
#pragma warning disable RS1012
        start.RegisterOperationBlockStartAction(static _ => { });
#pragma warning restore RS1012
    }
}
