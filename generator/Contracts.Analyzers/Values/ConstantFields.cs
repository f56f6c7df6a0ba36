using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>Private readonly fields that nothing but their initializer sets.</summary>
internal static class ConstantFields
{
    /// <summary>The initializer; <see langword="null"/> for other fields, and where the field may not be initialized yet.</summary>
    public static IOperation? InitializerOf(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is not { IsReadOnly: true, DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences: [var declaration] }
            || !(field.IsStatic || field.ContainingType.IsReferenceType)
            || declaration.SyntaxTree != reference.Syntax.SyntaxTree
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }
            || IsAssigned(field)
            || IsReadBefore(reference, declaration.Span.Start))
        {
            return null;
        }

        return reference.SemanticModel?.GetOperation(value);
    }

    /// <summary>Initializers run in the order of the text.</summary>
    private static bool IsReadBefore(IOperation reference, int declaration)
    {
        for (var ancestor = reference.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor is IFieldInitializerOperation or IPropertyInitializerOperation)
            {
                return reference.Syntax.SpanStart < declaration;
            }
        }

        return false;
    }

    /// <summary>Whether a constructor or an <c>init</c> accessor may set the field as well, going by its name.</summary>
    private static bool IsAssigned(IFieldSymbol field) =>
        field.ContainingType.DeclaringSyntaxReferences.Any(part =>
            part.GetSyntax() is TypeDeclarationSyntax type && type.Members.Any(member => MayAssign(member) && Writes(member, field.Name)));

    private static bool MayAssign(SyntaxNode member) => member is ConstructorDeclarationSyntax or BasePropertyDeclarationSyntax;

    private static bool Writes(SyntaxNode member, string name)
    {
        foreach (var identifier in member.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (identifier.Identifier.ValueText == name && IsWritten(identifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWritten(SyntaxNode expression)
    {
        while (expression.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or TupleExpressionSyntax
            or ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.None, Parent: TupleExpressionSyntax })
        {
            expression = expression.Parent;
        }

        return expression.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == expression,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            _ => false,
        };
    }
}
