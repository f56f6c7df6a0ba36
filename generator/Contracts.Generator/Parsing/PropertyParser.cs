using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads properties with schemas.</summary>
internal static class PropertyParser
{
    /// <summary>A member's name as code.</summary>
    public static readonly SymbolDisplayFormat Declaration = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The property, or <see langword="null"/> where nothing can be added to its type.</summary>
    public static PropertyModel? Parse(GeneratorAttributeSyntaxContext context)
    {
        // The constants of a property that is overridden are those of the base class, which the derived class inherits.
        if (context.TargetSymbol is not IPropertySymbol { IsOverride: false } property
            || AttributeParser.Argument(context.Attributes[0], 0) is not { } schema
            || TypeParser.Parse(property.ContainingType, context.TargetNode.Parent) is not { } type)
        {
            return null;
        }

        return new PropertyModel(type, property.ToDisplayString(Declaration), AttributeParser.Name(context.Attributes[0]) ?? property.Name, schema);
    }
}
