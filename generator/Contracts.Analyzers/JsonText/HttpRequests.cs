using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds JSON bodies that an <c>HttpClient</c> sends to the path of an operation.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="body">The body that the code is in.</param>
internal sealed class HttpRequests(ContractContext contracts, BodyFacts body)
{
    /// <summary>What a call like <c>http.PostAsync("/v1/orders", content)</c> sends.</summary>
    public JsonSink? Find(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal) || !IsHttp(method.ContainingType))
        {
            return null;
        }

        var isJson = method.Name.EndsWith("AsJsonAsync", StringComparison.Ordinal);
        var verb = method.Name.Substring(0, method.Name.Length - (isJson ? "AsJsonAsync" : "Async").Length).ToUpperInvariant();
        if (Value(invocation, "requestUri") is not { } uri || Value(invocation, isJson ? "value" : "content") is not { } content)
        {
            return null;
        }

        return isJson
            ? HasOptions(invocation) ? null : Sink(content, verb, uri, isCamelCase: true)
            : Sent(content, verb, uri);
    }

    /// <summary>What <c>new HttpRequestMessage(HttpMethod.Post, "/v1/orders") { Content = … }</c> will send.</summary>
    public JsonSink? Find(IObjectCreationOperation creation) => Set(creation.Initializer, "Content") is { } content ? Sent(content, creation) : null;

    /// <summary>What a request that is in a variable will send: <c>request.Content = …</c></summary>
    public JsonSink? Find(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Instance: { } request } && body.ValueOf(request) is IObjectCreationOperation creation
            ? Sent(assignment.Value, creation)
            : null;

    private JsonSink? Sent(IOperation content, IObjectCreationOperation request)
    {
        var initializer = request.Initializer;
        if (request.Type is not { } type
            || !IsHttp(type)
            || (Set(initializer, "RequestUri") ?? Value(request, "requestUri")) is not { } uri
            || (Set(initializer, "Method") ?? Value(request, "method")) is not IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "HttpMethod", Name: var name } })
        {
            return null;
        }

        return Sent(content, name.ToUpperInvariant(), uri);
    }

    /// <summary>What an initializer sets a property to.</summary>
    private static IOperation? Set(IObjectOrCollectionInitializerOperation? initializer, string property) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == property)?.Value;

    /// <summary>The JSON that a content is made of.</summary>
    private JsonSink? Sent(IOperation content, string verb, IOperation uri) =>
        Origin(content) switch
        {
            IObjectCreationOperation { Type.Name: "StringContent" } made
                when Value(made, "content") is { } text && Value(made, "mediaType") is { } mediaType && IsJson(mediaType) => Sink(Serialized(text) ?? text, verb, uri, isCamelCase: false),
            IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "JsonContent" } } create
                when !HasOptions(create) && Value(create, "inputValue") is { } value => Sink(value, verb, uri, isCamelCase: true),
            _ => null,
        };

    private JsonSink? Sink(IOperation value, string verb, IOperation uri, bool isCamelCase) =>
        Path(uri) is { } path && OperationBodies.Of(contracts).Find(verb, path) is { } schema
            ? new JsonSink(value, schema, JsonDialect.Strict, isCamelCase)
            : null;

    /// <summary>The object that a text is written from with the serializer's default settings.</summary>
    private IOperation? Serialized(IOperation text) =>
        Origin(text) is IInvocationOperation { TargetMethod: { Name: "Serialize" or "SerializeObject", ContainingType.Name: "JsonSerializer" or "JsonConvert" } } write && !HasOptions(write)
            ? write.Arguments[0].Value
            : null;

    private static bool IsJson(IOperation mediaType) =>
        mediaType switch
        {
            { ConstantValue: { HasValue: true, Value: string type } } => type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase),
            IObjectCreationOperation { Type.Name: "MediaTypeHeaderValue", Arguments: [var argument, ..] } => IsJson(argument.Value),
            IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "MediaTypeHeaderValue" }, Arguments: [var argument] } => IsJson(argument.Value),
            _ => false,
        };

    /// <summary>The path of an address, with <c>\0</c> for what only the running program knows; <see langword="null"/> where nothing is known.</summary>
    private string? Path(IOperation uri)
    {
        var origin = Origin(uri);
        if (origin is IObjectCreationOperation { Type.Name: nameof(Uri), Arguments: [var argument, ..] })
        {
            origin = Origin(argument.Value);
        }

        return origin.ConstantValue is { HasValue: true, Value: string constant } ? constant
            : origin.Syntax is ExpressionSyntax expression ? LiteralText.Of(expression, code => origin.SemanticModel?.GetConstantValue(code).Value as string)?.Value
            : null;
    }

    /// <summary>Where the value of an expression comes from, through conversions and variables that never change.</summary>
    private IOperation Origin(IOperation value)
    {
        const int LongestChain = 16;
        for (var i = 0; i < LongestChain; i++)
        {
            if (value is IConversionOperation { OperatorMethod: null } conversion)
            {
                value = conversion.Operand;
            }
            else if (body.ValueOf(value) is { } initializer)
            {
                value = initializer;
            }
        }

        return value;
    }

    private static bool HasOptions(IInvocationOperation invocation) =>
        invocation.Arguments.Any(argument =>
            argument is { ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue: not { HasValue: true, Value: null } }
            && argument.Parameter?.Type.Name is "JsonSerializerOptions" or "JsonTypeInfo" or "JsonSerializerContext" or "JsonSerializerSettings" or "JsonConverter");

    private static IOperation? Value(IInvocationOperation invocation, string parameter) => Value(invocation.Arguments, parameter);

    private static IOperation? Value(IObjectCreationOperation creation, string parameter) => Value(creation.Arguments, parameter);

    private static IOperation? Value(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { ArgumentKind: ArgumentKind.Explicit, Value: var value } ? value : null;

    private static bool IsHttp(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Http", ContainingNamespace.Name: "Net" } or { Name: "Json", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };
}
