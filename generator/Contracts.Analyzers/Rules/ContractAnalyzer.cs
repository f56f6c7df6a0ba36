using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Rules;

/// <summary>What all rules have in common: they look at hand-written code, and only where a contract is in sight.</summary>
public abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    private protected ContractAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ContractContext.Of(start.Compilation) is { } contracts)
            {
                Register(start, contracts);
            }
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="contracts">Its contracts.</param>
    private protected abstract void Register(CompilationStartAnalysisContext start, ContractContext contracts);

    /// <summary>
    /// Has an editor show what the rule reports anywhere in the body that it looks at: of a rule about operations, and nothing beyond, it takes
    /// only what stands within the operation.
    /// </summary>
    private protected static void ReportInWholeBody(CompilationStartAnalysisContext start)
    {
        // That there is such an action is what tells the compiler; to register the rule in it for each body anew would cost time for nothing.
#pragma warning disable RS1012
        start.RegisterOperationBlockStartAction(static _ => { });
#pragma warning restore RS1012
    }
}
