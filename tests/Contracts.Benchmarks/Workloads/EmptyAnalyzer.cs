using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Benchmarks.Workloads;

/// <summary>What an analyzer costs that is asked about the same operations as the kit's and does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("BENCH001", "Empty", "Empty", "Contract", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => start.RegisterOperationAction(
            static _ => { },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.DeconstructionAssignment,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer,
            OperationKind.LocalFunction,
            OperationKind.AnonymousFunction,
            OperationKind.Argument,
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.Switch,
            OperationKind.SwitchExpression,
            OperationKind.PropertySubpattern,
            OperationKind.PropertyReference,
            OperationKind.Literal,
            OperationKind.Utf8String,
            OperationKind.InterpolatedString));
    }
}
