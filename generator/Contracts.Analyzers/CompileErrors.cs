using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers;

/// <summary>
/// Tells which statements of a body compile. What a rule would say of a statement that does not is noise beside the compiler's own
/// word. Asked only when there is something to report, and then answered for the whole body at once.
/// </summary>
internal sealed class CompileErrors(ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
{
    private readonly Lazy<List<TextSpan>> _errors = new(() => Find(blocks, cancellationToken));

    /// <summary>Whether the statement around a node, or the member where there is no statement, is free of errors.</summary>
    public bool IsFree(SyntaxNode node)
    {
        var statement = node.FirstAncestorOrSelf<SyntaxNode>(IsStatement) ?? node;
        return !(statement.ContainsDiagnostics && statement.GetDiagnostics().Any(IsError))
            && !_errors.Value.Exists(error => statement.Span.Contains(error.Start));
    }

    private static bool IsStatement(SyntaxNode node) => node is StatementSyntax or AccessorDeclarationSyntax or MemberDeclarationSyntax;

    private static List<TextSpan> Find(ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        var errors = new List<TextSpan>();
        foreach (var block in blocks)
        {
            foreach (var diagnostic in block.SemanticModel?.GetDiagnostics(block.Syntax.Span, cancellationToken) ?? [])
            {
                if (IsError(diagnostic))
                {
                    errors.Add(diagnostic.Location.SourceSpan);
                }
            }
        }

        return errors;
    }

    /// <summary>A warning that the project treats as an error is still a warning.</summary>
    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;
}
