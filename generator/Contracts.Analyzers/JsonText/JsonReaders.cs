using System.Runtime.CompilerServices;
using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
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
            return JsonTypes.Find(TargetType(invocation), contracts) is { } target && Parsed(invocation) is { } parsed
                ? new JsonSink(parsed, target, JsonDialect.Newtonsoft, IgnoresCase: true)
                : null;
        }

        if (Known.GetValue(method.OriginalDefinition, static one => new Found(JsonMethod.Of(one))).Method is not { } reader
            || Argument(invocation, reader.Text) is not { ArgumentKind: ArgumentKind.Explicit } text)
        {
            return null;
        }

        var type = Unconverted(Argument(invocation, reader.Target)?.Value)?.Type ?? TargetType(invocation);
        if ((JsonTypes.Find(type, contracts) ?? Beside(method, contracts)) is not { } schema)
        {
            return null;
        }

        var options = Argument(invocation, reader.Options) is { ArgumentKind: ArgumentKind.Explicit, Value: { ConstantValue: not { HasValue: true, Value: null } } given } ? given : null;
        var dialect = options is null ? reader.Dialect : JsonDialect.Commented;
        return new JsonSink(text.Value, schema, dialect, IgnoresCase: dialect != JsonDialect.Strict)
        {
            IsPartial = reader.Target >= 0,
            Numbers = reader.Dialect == JsonDialect.Strict
                ? new NumbersInStrings(contracts, type, options is not null && SerializerOptions.MayReadNumbersFromStrings(options, BodyFacts.Of(invocation)))
                : null,
        };
    }

    /// <summary>The type that is asked for: <c>Deserialize&lt;T&gt;(…)</c> or <c>Deserialize(…, typeof(T))</c>.</summary>
    private static ITypeSymbol? TargetType(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.TypeArguments is [var type])
        {
            return type;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Value is ITypeOfOperation { TypeOperand: var named })
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The one type of the contract that a method takes or returns.</summary>
    private static ContractMember? Beside(IMethodSymbol method, ContractContext contracts)
    {
        var found = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : method.ReturnType;
        var schema = JsonTypes.Find(found, contracts);
        foreach (var parameter in method.Parameters)
        {
            if (JsonTypes.Find(parameter.Type, contracts) is { } other)
            {
                if (schema is not null && !SymbolEqualityComparer.Default.Equals(found, parameter.Type))
                {
                    return null;
                }

                (found, schema) = (parameter.Type, other);
            }
        }

        return schema;
    }

    /// <summary>The text of <c>JObject.Parse(…).ToObject</c>, also by way of a variable that has no other use: what it holds may be changed.</summary>
    private static IOperation? Parsed(IInvocationOperation invocation)
    {
        var receiver = Unconverted(invocation.Instance);
        if (receiver is ILocalReferenceOperation { Local: var local } && BodyFacts.Of(invocation) is var body && body.ReferencesTo(local).Take(2).Count() == 1)
        {
            receiver = Unconverted(body.ValueOf(receiver));
        }

        return receiver is IInvocationOperation
        {
            TargetMethod: { Name: "Parse", IsStatic: true, ContainingType: { Name: "JObject" or "JToken" or "JArray", ContainingNamespace.Name: "Linq" } },
            Arguments: [{ Value: var text }, ..],
        }
            ? text
            : null;
    }

    private static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static IArgumentOperation? Argument(IInvocationOperation invocation, int ordinal)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument;
            }
        }

        return null;
    }

    private sealed class Found(JsonMethod? method)
    {
        public JsonMethod? Method => method;
    }
}
