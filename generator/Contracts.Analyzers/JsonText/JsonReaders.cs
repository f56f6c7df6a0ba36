using System.Runtime.CompilerServices;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>
/// Finds JSON text that is read as a class of the contract: by <c>JsonConvert</c>, <c>JsonSerializer</c>, <c>JObject.Parse(…).ToObject</c>,
/// and by methods with a <c>[StringSyntax("Json")]</c> parameter beside such a class.
/// </summary>
internal static class JsonReaders
{
    private static readonly ConditionalWeakTable<IMethodSymbol, Found> Known = new();

    public static JsonSink? Find(IInvocationOperation invocation, ContractContext contracts)
    {
        var method = invocation.TargetMethod;
        if (method is { Name: "ToObject", ContainingType: { Name: "JToken", ContainingNamespace.Name: "Linq" } })
        {
            return Parsed(invocation.Instance) is { } parsed && JsonTypes.Find(TargetType(invocation), contracts) is { } target
                ? new JsonSink(parsed, target, JsonDialect.Newtonsoft)
                : null;
        }

        if (Known.GetValue(method.OriginalDefinition, static one => new Found(JsonMethod.Of(one))).Method is not { } reader
            || Argument(invocation, reader.Text) is not { ArgumentKind: ArgumentKind.Explicit } text
            || (JsonTypes.Find(TargetType(invocation), contracts) ?? Beside(method, contracts)) is not { } schema)
        {
            return null;
        }

        var hasOptions = Argument(invocation, reader.Options) is { ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue: not { HasValue: true, Value: null } };
        return new JsonSink(text.Value, schema, hasOptions ? JsonDialect.Commented : reader.Dialect);
    }

    /// <summary>The type that is asked for: <c>Deserialize&lt;T&gt;(…)</c> or <c>Deserialize(…, typeof(T))</c>.</summary>
    private static ITypeSymbol? TargetType(IInvocationOperation invocation) =>
        invocation.TargetMethod.TypeArguments is [var argument]
            ? argument
            : invocation.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;

    /// <summary>The one type of the contract that a method takes or returns.</summary>
    private static ContractMember? Beside(IMethodSymbol method, ContractContext contracts)
    {
        var found = method.Parameters.Select(parameter => parameter.Type)
            .Append(method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : method.ReturnType)
            .Where(type => JsonTypes.Find(type, contracts) is not null)
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Take(2)
            .ToList();
        return found is [var only] ? JsonTypes.Find(only, contracts) : null;
    }

    private static IOperation? Parsed(IOperation? receiver)
    {
        while (receiver is IConversionOperation { IsImplicit: true } conversion)
        {
            receiver = conversion.Operand;
        }

        return receiver is IInvocationOperation
        {
            TargetMethod: { Name: "Parse", IsStatic: true, ContainingType: { Name: "JObject" or "JToken" or "JArray", ContainingNamespace.Name: "Linq" } },
            Arguments: [{ Value: var text }, ..],
        }
            ? text
            : null;
    }

    private static IArgumentOperation? Argument(IInvocationOperation invocation, int ordinal) =>
        invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal);

    private sealed class Found(JsonMethod? method)
    {
        public JsonMethod? Method => method;
    }
}
