using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers;

/// <summary>
/// Tells which statements of a body compile. What a rule would say of a statement that does not is noise beside the compiler's own
/// word. Asked only when there is something to report, and then answered for the whole body at once.
/// </summary>
/// <param name="body">The outermost operation.</param>
internal sealed class CompileErrors(IOperation body)
{
    private List<TextSpan>? _errors;

    /// <summary>Whether the statement around a node, or the member where there is no statement, is free of errors.</summary>
    public bool IsFree(SyntaxNode node, CancellationToken cancellationToken)
    {
        var statement = node.FirstAncestorOrSelf<SyntaxNode>(IsStatement) ?? node;
        return !(statement.ContainsDiagnostics && statement.GetDiagnostics().Any(IsError))
            && !(_errors ??= Find(cancellationToken)).Exists(error => statement.Span.Contains(error.Start));
    }

    private static bool IsStatement(SyntaxNode node) => node is StatementSyntax or AccessorDeclarationSyntax or MemberDeclarationSyntax;

    private List<TextSpan> Find(CancellationToken cancellationToken)
    {
        var errors = new List<TextSpan>();
        foreach (var diagnostic in body.SemanticModel?.GetDiagnostics(body.Syntax.Span, cancellationToken) ?? [])
        {
            if (IsError(diagnostic))
            {
                errors.Add(diagnostic.Location.SourceSpan);
            }
        }

        return errors;
    }

    /// <summary>A warning that the project treats as an error is still a warning.</summary>
    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;
}
