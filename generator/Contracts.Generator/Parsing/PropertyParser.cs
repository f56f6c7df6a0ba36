using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Generator.Parsing;

/// <summary>Reads properties with schemas, and the partial types around them.</summary>
internal static class PropertyParser
{
    private static readonly SymbolDisplayFormat Declaration = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat QualifiedAndEscaped = Qualified.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The property, or <see langword="null"/> where nothing can be added to its type.</summary>
    public static PropertyModel? Parse(GeneratorAttributeSyntaxContext context)
    {
        // The constants of a property that is overridden are those of the base class, which the derived class inherits.
        if (context.TargetSymbol is not IPropertySymbol { IsOverride: false } property
            || AttributeParser.Argument(context.Attributes[0], 0) is not { } schema
            || Heads(context.TargetNode) is not { } heads)
        {
            return null;
        }

        var type = property.ContainingType;
        var model = new TypeModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(QualifiedAndEscaped),
            heads.ToEquatableArray(),
            FullName(type),
            TakenNames.In(type).ToEquatableArray());
        return new PropertyModel(model, property.ToDisplayString(Declaration), AttributeParser.Name(context.Attributes[0]) ?? property.Name, schema);
    }

    /// <summary>The heads of the declarations around a node, outermost first; <see langword="null"/> where one of them is not partial.</summary>
    private static List<string>? Heads(SyntaxNode node)
    {
        var heads = new List<string>();
        foreach (var ancestor in node.Ancestors().OfType<TypeDeclarationSyntax>())
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
