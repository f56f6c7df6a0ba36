using System.Text.RegularExpressions;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Analyzers.JsonText;

/// <summary>
/// The comment that says what a string is: <c>/* lang=json,contract=Order */</c> before it, or <c>// lang=json,contract=Order</c> before
/// the statement that has it as its value. With <c>strict</c>, comments and trailing commas are faults.
/// </summary>
/// <param name="Contract">The name of the schema.</param>
/// <param name="IsStrict">Whether the text has to be JSON and nothing else.</param>
internal sealed record ContractMark(string Contract, bool IsStrict)
{
    private static readonly Regex Pattern = new(
        @"\blang(uage)?\s*=\s*json\s*(,\s*(?<strict>strict)\s*)?,\s*contract\s*=\s*(?<name>[\w.\-]+)(\s*,\s*(?<strict>strict))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The mark of an expression; <see langword="null"/> where it has none.</summary>
    public static ContractMark? Of(ExpressionSyntax expression)
    {
        var first = expression.GetFirstToken();
        return Of(first.LeadingTrivia)
            ?? Of(first.GetPreviousToken().TrailingTrivia)
            ?? (Owner(expression) is { } owner ? Of(owner.GetLeadingTrivia()) : null);
    }

    /// <summary>What the strings joined with this one, and parentheses around them, are together.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression;
    }

    public JsonSink? Sink(IOperation text, ContractContext contracts) =>
        FindSchema(contracts) is { } schema ? new JsonSink(text, schema, IsStrict ? JsonDialect.Strict : JsonDialect.Newtonsoft) : null;

    private static ContractMark? Of(SyntaxTriviaList trivia)
    {
        foreach (var one in trivia)
        {
            if (one.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && Pattern.Match(one.ToString()) is { Success: true } match)
            {
                return new ContractMark(match.Groups["name"].Value, match.Groups["strict"].Success);
            }
        }

        return null;
    }

    /// <summary>The statement or member that has the expression as its one value.</summary>
    private static SyntaxNode? Owner(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: var owner } } } => owner,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
            ReturnStatementSyntax statement => statement,
            ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax member } => member,
            _ => null,
        };

    /// <summary>The schema of that name, or the class of that name; <see langword="null"/> where there is none, or more than one.</summary>
    private ContractMember? FindSchema(ContractContext contracts)
    {
        var found = contracts.Assemblies
            .Select(assembly => assembly.Value.Resolve("#/components/schemas/" + Contract) is { } schema
                ? new ContractMember(assembly.Value, schema, jsonName: null, property: null)
                : ContractAssembly.Types(assembly.Key).Where(type => type.Name == Contract).Select(type => contracts.FindType(type)?.Schema).FirstOrDefault(one => one is not null))
            .Where(schema => schema is not null)
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }
}
