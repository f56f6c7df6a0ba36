using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Finds the place in the contract that a literal is written for: where it goes to, or what it is compared with.</summary>
/// <param name="literal">The literal.</param>
/// <param name="contracts">The contracts.</param>
internal sealed class LiteralPlace(IOperation literal, ContractContext contracts)
{
    /// <summary>A variable that is set to a variable that is set to … ends somewhere, but broken code may not.</summary>
    private const int LongestChain = 16;

    private readonly BodyFacts _body = BodyFacts.Of(literal);

    /// <summary>The place; <see langword="null"/> where the literal has nothing to do with a contract.</summary>
    public static ContractPlace? Of(IOperation literal, ContractContext contracts) => new LiteralPlace(literal, contracts).Find();

    private ContractPlace? Find()
    {
        var around = literal.AncestorsAndSelf().Skip(1).ToList();
        return First(around)
            ?? around.Select(operation => operation switch
            {
                IVariableInitializerOperation => First(around[around.Count - 1].Descendants()),
                IFieldInitializerOperation field when ValueExpressions.Of(field.Value).Any(arm => arm.Syntax == literal.Syntax) => OfField(field),
                _ => null,
            }).FirstOrDefault(place => place is not null)
            ?? OfUnfinishedCall();
    }

    /// <summary>The place that a field goes to which has the literal as its value.</summary>
    private ContractPlace? OfField(IFieldInitializerOperation field) =>
        FieldTexts.References(field)
            .Select(reference => new LiteralPlace(reference, contracts).First(reference.AncestorsAndSelf().Skip(1)))
            .FirstOrDefault(place => place is not null);

    private ContractPlace? First(IEnumerable<IOperation> operations) =>
        operations.SelectMany(Values).Select(one => Find(one.Value, one.Place, one.IsCamelCase, depth: 0)).FirstOrDefault(place => place is not null);

    /// <summary>What an operation puts into contracts, compares with them, or sends to their operations.</summary>
    private IEnumerable<(IOperation Value, ContractPlace Place, bool IsCamelCase)> Values(IOperation operation)
    {
        foreach (var flow in ValueFlow.Of(operation, contracts))
        {
            yield return (flow.Value, flow.Place, false);
        }

        foreach (var comparison in Comparison.Of(operation, contracts))
        {
            yield return (comparison.Value, comparison.Place, false);
        }

        if (JsonSinks.Find(operation, contracts) is { } sink)
        {
            foreach (var made in ValueExpressions.Of(sink.Value).Select(arm => _body.ValueOf(arm) ?? arm).OfType<IAnonymousObjectCreationOperation>())
            {
                yield return (made, new ContractPlace(sink.Schema), sink.IsCamelCase);
            }
        }
    }

    /// <summary>The literal's place in a value: the value's own, or that of the part which the literal is.</summary>
    private ContractPlace? Find(IOperation value, ContractPlace place, bool isCamelCase, int depth)
    {
        foreach (var arm in ValueExpressions.Of(value))
        {
            if (arm.Syntax == literal.Syntax)
            {
                return place;
            }

            var parts = _body.ValueOf(arm) is { } initializer && depth < LongestChain ? [(initializer, place)] : Parts(arm, place, isCamelCase);
            foreach (var (part, itsPlace) in parts)
            {
                if (Find(part, itsPlace, isCamelCase, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static IEnumerable<(IOperation Value, ContractPlace Place)> Parts(IOperation value, ContractPlace place, bool isCamelCase) =>
        value is IAnonymousObjectCreationOperation made
            ? AnonymousObjects.Members(made, isCamelCase).Select(member => (member.Value, place.Entry(member.Name)))
            : CollectionValue.Of(value)?.Elements.Where(element => element.Value is not null)
                .Select(element => (element.Value!, element.Key is null ? place.Item() : place.Entry(element.Key)))
                ?? [];

    /// <summary>The parameter that an argument is for, where the call lacks others and the compiler has chosen no method.</summary>
    private ContractPlace? OfUnfinishedCall()
    {
        var expression = literal.Syntax;
        while (expression.Parent is ParenthesizedExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument
            ? literal.SemanticModel?.GetSymbolInfo(call).CandidateSymbols
                .OfType<IMethodSymbol>()
                .Select(method => argument.NameColon is { Name.Identifier.ValueText: var name }
                    ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
                    : method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)))
                .Select(parameter => parameter is null ? null : ContractPlaces.Member(parameter, contracts))
                .FirstOrDefault(place => place is not null)
            : null;
    }
}
