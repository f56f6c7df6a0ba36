using System.Collections.Immutable;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Rules;

/// <summary>OAC001: a value is not among those that the contract allows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllowedValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.AllowedValue];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ContractContext.Create(start.Compilation) is { } contracts)
            {
                start.RegisterOperationBlockStartAction(block =>
                {
                    var errors = new CompileErrors(block.OperationBlocks, block.CancellationToken);
                    block.RegisterOperationAction(
                        operation => Analyze(operation, contracts, errors),
                        OperationKind.SimpleAssignment,
                        OperationKind.CoalesceAssignment);
                });
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, ContractContext contracts, CompileErrors errors)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property: var symbol } || contracts.Find(symbol) is not { } property)
        {
            return;
        }

        foreach (var expression in ValueExpressions.Of(assignment.Value))
        {
            if (expression.Value.Value is { } value
                && property.Judge(value).FirstOrDefault(IsAboutAllowedValues) is { } violation
                && errors.IsFree(expression.Operation.Syntax))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.AllowedValue,
                    expression.Operation.Syntax.GetLocation(),
                    Properties(property, value),
                    violation.Message));
            }
        }
    }

    private static bool IsAboutAllowedValues(SchemaViolation violation) =>
        violation is { InstancePath: "", Keyword: "enum" or "const" or "x-extensible-enum" };

    private static ImmutableDictionary<string, string?> Properties(ContractProperty property, JsonNode value)
    {
        var allowed = property.Allowed;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Allowed, allowed.Json)
            .Add(DiagnosticProperties.Constants, allowed.ConstantsJson);
        return Suggestion.Nearest(value, allowed.Values) is { } nearest
            ? properties.Add(DiagnosticProperties.Nearest, nearest.ToString())
            : properties;
    }
}
