using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>
/// Texts in fields and constants, which other members take. They are judged where they stand, and not where they are taken: an editor takes
/// from an analyzer only what it reports of the member that it looks at.
/// </summary>
internal static class FieldTexts
{
    /// <summary>The names in a file, which many fields may ask for.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, IdentifierNameSyntax>> Names = new();

    /// <summary>Whether a field has JSON text as its value, going by how it starts. Asked of every string: no allocation.</summary>
    public static bool IsJson(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } }
        && value.GetFirstToken().Parent switch
        {
            LiteralExpressionSyntax { Token: var token } => StartsLikeJson(token.ValueText),
            InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax { TextToken: var token }, ..] } => StartsLikeJson(token.ValueText),
            _ => false,
        };

    /// <summary>Where a field is used, in the file that declares it.</summary>
    public static IEnumerable<IOperation> References(IFieldInitializerOperation initializer)
    {
        if (initializer is not { InitializedFields: [var field], SemanticModel: { } model })
        {
            return [];
        }

        return Names.GetValue(initializer.Syntax.SyntaxTree, static tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText))[field.Name]
            .Select(name => model.GetOperation(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
            .OfType<IFieldReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Field, field));
    }

    private static bool StartsLikeJson(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }
}
