using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds the literals that a text comes from.</summary>
/// <param name="body">The body that the code is in.</param>
internal sealed class TextOrigins(BodyFacts body)
{
    /// <summary>A variable that is set to a variable that is set to … ends somewhere, but broken code may not.</summary>
    private const int LongestChain = 16;

    /// <summary>The texts that an expression may be: one for each arm that is written down in this file.</summary>
    public IEnumerable<LiteralText> Find(IOperation expression) => Find(expression, 0);

    /// <summary>The text that an expression writes down itself.</summary>
    public static LiteralText? Read(ExpressionSyntax expression, SemanticModel? model) =>
        LiteralText.Of(expression, code => model?.GetConstantValue(code).Value as string);

    private IEnumerable<LiteralText> Find(IOperation expression, int depth)
    {
        foreach (var arm in ValueExpressions.Of(expression))
        {
            var operation = Unwrapped(arm);
            if (operation.Syntax is ExpressionSyntax syntax && Read(syntax, operation.SemanticModel) is { } text)
            {
                yield return text;
            }
            else if (depth < LongestChain && (body.ValueOf(operation) ?? Constant(operation)) is { } initializer)
            {
                foreach (var origin in Find(initializer, depth + 1))
                {
                    yield return origin;
                }
            }
        }
    }

    /// <summary>The string itself, where it is passed as a span or in UTF-8.</summary>
    private static IOperation Unwrapped(IOperation operation) =>
        operation switch
        {
            IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_String } text } => text,
            IConversionOperation { Operand: IInvocationOperation encoded } => Unwrapped(encoded),
            IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: [{ Value: var text }] } => text,
            IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "Encoding" }, Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }] } => text,
            _ => operation,
        };

    /// <summary>The initializer of a constant that is declared in the same file.</summary>
    private static IOperation? Constant(IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { IsConst: true, DeclaringSyntaxReferences: [var declaration] }, Syntax.SyntaxTree: var tree }
            && declaration.SyntaxTree == tree
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? operation.SemanticModel?.GetOperation(value)
            : null;
}
