using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Parsing;

/// <summary>Reads the methods of clients that send requests.</summary>
internal static class RequestParser
{
    /// <summary>A parameter's name as code.</summary>
    private static readonly SymbolDisplayFormat Declaration = new(
        parameterOptions: SymbolDisplayParameterOptions.IncludeName, miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The request; <see langword="null"/> where the client declares no method that would hold it against the contract.</summary>
    public static RequestModel? Parse(GeneratorAttributeSyntaxContext context)
    {
        const string Suffix = "Async";
        if (context.TargetSymbol is not IMethodSymbol { ContainingType: { TypeKind: TypeKind.Class } client } sends
            || !sends.Name.EndsWith(Suffix, StringComparison.Ordinal)
            || client.GetMembers($"Validate{sends.Name.Substring(0, sends.Name.Length - Suffix.Length)}Request").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsPartialDefinition) is not { } validates
            || TypeParser.Parse(client, context.TargetNode.Parent) is not { } type)
        {
            return null;
        }

        var values = validates.Parameters.Select(value => Value(value, sends.Parameters.FirstOrDefault(parameter => parameter.Name == value.Name)));
        return new RequestModel(type, validates.Name, values.ToEquatableArray());
    }

    private static RequestValueModel Value(IParameterSymbol value, IParameterSymbol? sent)
    {
        var schema = sent?.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ContractSchemaAttribute");
        return new RequestValueModel(
            value.ToDisplayString(Declaration),
            (schema is null ? null : AttributeParser.Name(schema)) ?? value.Name,
            schema is null ? null : AttributeParser.In(schema),
            schema is null ? null : AttributeParser.Argument(schema, 0),
            ClrTypeParser.Parse(value.Type));
    }
}
