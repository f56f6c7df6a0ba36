using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes members into object initializers, one on each line where the others stand so.</summary>
internal static class MemberInitializer
{
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, IEnumerable<IPropertySymbol> properties)
    {
        foreach (var property in properties)
        {
            var member = SyntaxFactory.ParseExpression($"{property.Name} = {Value(property)}");
            creation = creation.Initializer switch
            {
                null => creation.WithoutTrailingTrivia().WithInitializer(Initializer(member).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(creation.GetTrailingTrivia())),
                { Expressions.Count: 0 } empty => creation.WithInitializer(Initializer(member).WithTriviaFrom(empty)),
                var initializer => creation.WithInitializer(initializer.WithExpressions(InitializerList.Append(initializer.Expressions, member))),
            };
        }

        return creation;
    }

    private static InitializerExpressionSyntax Initializer(ExpressionSyntax member) =>
        ((ImplicitObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {member} }}")).Initializer!;

    /// <summary>The first allowed value, else an empty one of the type.</summary>
    private static string Value(IPropertySymbol property)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : property.Type;
        if (AllowedValues.Constants(property).FirstOrDefault() is { Value: { } first } && LiteralReplacement.New(first, type) is { } literal)
        {
            return type.SpecialType == SpecialType.None ? "[]" : literal;
        }

        return type switch
        {
            { SpecialType: SpecialType.System_String } => "\"\"",
            { SpecialType: SpecialType.System_Boolean } => "false",
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
            IArrayTypeSymbol or INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments.Length: 1 } => "[]",
            INamedTypeSymbol { TypeKind: TypeKind.Class } => "new()",
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var key, var value] } =>
                $"new System.Collections.Generic.Dictionary<{key.ToDisplayString()}, {value.ToDisplayString()}>()",
            _ => "default",
        };
    }
}
