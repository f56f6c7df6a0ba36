using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Writes members into object initializers, one on each line where the others stand so.</summary>
internal static class MemberInitializer
{
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, IEnumerable<KeyValuePair<IPropertySymbol, ContractMember>> members)
    {
        foreach (var added in members)
        {
            var member = SyntaxFactory.ParseExpression($"{added.Key.Name} = {Value(added.Key, added.Value)}");
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

    /// <summary>The value that the contract shows or allows, else an empty one of the type.</summary>
    private static string Value(IPropertySymbol property, ContractMember member)
    {
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : property.Type;
        var sample = SampleValue.Of(new SchemaCursor([member.Schema], member.Assembly.Resolve));
        if (Suits(sample, type.SpecialType) && LiteralReplacement.New(sample, type) is { } literal)
        {
            return literal;
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

    private static bool Suits(JsonNode value, SpecialType type) =>
        type == SpecialType.System_Object || value.Kind switch
        {
            JsonKind.String => type == SpecialType.System_String,
            JsonKind.Boolean => type == SpecialType.System_Boolean,
            JsonKind.Number => type is SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double
                || (type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 && value.NumberValue.IsInteger),
            _ => false,
        };
}
