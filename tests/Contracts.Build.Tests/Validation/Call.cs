using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Contracts.Build.Tests;

/// <summary>A call of an operation.</summary>
internal sealed class Call
{
    private readonly GeneratedCode _code;
    private readonly string _operation;
    private readonly Dictionary<string, object?> _arguments;

    /// <param name="code">The client's code.</param>
    /// <param name="operation">The operation's C# name.</param>
    /// <param name="arguments">A JSON object of the arguments; those that are not there have the value that C# gives them.</param>
    public Call(GeneratedCode code, string operation, string arguments)
    {
        _code = code;
        _operation = operation;
        using var document = JsonDocument.Parse(arguments);
        _arguments = Method.GetParameters().ToDictionary(
            parameter => parameter.Name!,
            parameter => document.RootElement.TryGetProperty(parameter.Name!, out var json) ? Read(parameter.ParameterType, json.GetRawText()) : null);
    }

    /// <summary>The method that holds a request against the contract; <see langword="null"/> where there is nothing to hold it against.</summary>
    public static MethodInfo? ValidationOf(GeneratedCode code, string operation) =>
        code.Type(GeneratedCode.ClientName).GetMethod($"Validate{operation}Request", BindingFlags.NonPublic | BindingFlags.Static);

    private MethodInfo Method => _code.Type(GeneratedCode.ClientName).GetMethod(_operation + "Async")!;

    /// <summary>What the client refuses to send the request for: path, keyword and message. Nothing is sent then, and the request otherwise.</summary>
    public List<string> Refusals(bool validates = true)
    {
        var sent = new Sent("{}");
        try
        {
            Send(sent, validates);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner && inner.GetType().Name == "ContractViolationException")
        {
            Assert.Equal("", sent.Url);
            return [.. ((IEnumerable)((dynamic)inner).Violations).Cast<object>().Select(Judged.Read).Select(finding => $"{finding.Path}: {finding.Keyword}: {finding.Message}")];
        }

        Assert.NotEqual("", sent.Url);
        return [];
    }

    /// <summary>The body that is sent where nothing is refused.</summary>
    public string Body()
    {
        var sent = new Sent("{}");
        Send(sent, validates: false);
        return sent.Body;
    }

    /// <summary>A parameter as JSON; <see langword="null"/> where it is not sent.</summary>
    public string? Json(string parameter) => _arguments[parameter] is { } value ? JsonSerializer.Serialize(value, value.GetType()) : null;

    /// <summary>What the client does before it sends the request.</summary>
    public Action Validation()
    {
        var method = ValidationOf(_code, _operation)!;
        var arguments = method.GetParameters().Select(parameter => Expression.Constant(_arguments[parameter.Name!], parameter.ParameterType));
        return Expression.Lambda<Action>(Expression.Call(method, arguments)).Compile();
    }

    private void Send(Sent sent, bool validates)
    {
        var client = _code.Client(sent);
        client.ValidateRequests = validates;
        object?[] arguments = [.. Method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : _arguments[parameter.Name!])];
        ((Task)Method.Invoke((object)client, arguments)!).GetAwaiter().GetResult();
    }

    /// <summary>A value of an argument. Its type may be one that the contract has no JSON of.</summary>
    private object? Read(Type type, string json) =>
        type == typeof(object) && !json.StartsWith('{') ? JsonConvert.DeserializeObject(json)
        : type.FullName!.Contains(GeneratedCode.Namespace + ".", StringComparison.Ordinal) ? _code.Read(type, json)
        : JsonSerializer.Deserialize(json, Nullable.GetUnderlyingType(type) ?? type);
}
