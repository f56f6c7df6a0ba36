using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Generator.Parsing;

/// <summary>Reads partial types.</summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat QualifiedAndEscaped = Qualified.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The type, or <see langword="null"/> where nothing can be added to it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="declaration">One of its declarations.</param>
    public static TypeModel? Parse(INamedTypeSymbol type, SyntaxNode? declaration) =>
        Heads(declaration) is { } heads
            ? new TypeModel(Namespace(type), heads.ToEquatableArray(), FullName(type), TakenNames.In(type).ToEquatableArray())
            : null;

    /// <summary>The namespace as code; empty for the global one.</summary>
    public static string Namespace(ISymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(QualifiedAndEscaped);

    /// <summary>The heads of the declarations around a node, outermost first; <see langword="null"/> where one of them is not partial.</summary>
    private static List<string>? Heads(SyntaxNode? node)
    {
        var heads = new List<string>();
        foreach (var ancestor in node?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>() ?? [])
        {
            if (!ancestor.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return null;
            }

            var kind = ancestor is RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not 0 } record
                ? record.Keyword.ValueText + " " + record.ClassOrStructKeyword.ValueText
                : ancestor.Keyword.ValueText;
            heads.Insert(0, $"partial {kind.TrimEnd()} {ancestor.Identifier.Text}{ancestor.TypeParameterList?.WithoutTrivia()}");
        }

        return heads;
    }

    private static string FullName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "." + name;
        }

        return type.ContainingNamespace.IsGlobalNamespace ? name : type.ContainingNamespace.ToDisplayString(Qualified) + "." + name;
    }
}
