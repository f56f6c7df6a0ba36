using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UniAll.Contracts;

/// <summary>
/// Code and message of an error body, out of whichever envelope it came in: the gateway's two, and what frameworks and proxies before and behind it
/// send of their own, such as problem details (RFC 9457).
/// </summary>
internal sealed class ErrorEnvelope
{
    private const int MaxCodeLength = 100;
    private const int MaxMessageLength = 1000;

    /// <summary>As deep an error is looked for: in lists, in members, and in JSON text in messages.</summary>
    private const int MaxDepth = 10;

    private ErrorEnvelope(string? code, string? message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>At most 100 characters.</summary>
    public string? Code { get; }

    /// <summary>At most 1,000 characters: it ends in logs, and the body has all of it.</summary>
    public string? Message { get; }

    /// <summary>The error of a body; <see langword="null"/> where it is no error envelope, such as a proxy's HTML page.</summary>
    public static ErrorEnvelope? Read(string body) => Read(Parse(body), MaxDepth) is { } error
        ? new ErrorEnvelope(Shorten(error.Code, MaxCodeLength), Shorten(error.Message, MaxMessageLength))
        : null;

    private static ErrorEnvelope? Read(JToken? token, int depth) => token switch
    {
        _ when depth == 0 => null,
        JObject envelope => ReadObject(envelope, depth - 1),
        JArray list => ReadFirst(list, depth - 1),
        // An upstream's error is passed on as JSON text in the message: its reason is the reason.
        JValue { Value: string { Length: > 0 } text } => Read(Parse(text), depth - 1) ?? new ErrorEnvelope(null, text),
        _ => null,
    };

    private static ErrorEnvelope? ReadObject(JObject envelope, int depth)
    {
        // The nested envelope has it all in "error", the flat one beside each other; there, a text in "error" says less than the message.
        var reasons = new[]
        {
            Read(envelope["error"] as JContainer, depth),
            Read(envelope["message"], depth),
            Read(envelope["msg"], depth),
            Read(envelope["detail"], depth),
            ReadFirst(envelope["errors"] is JObject members ? members.PropertyValues() : envelope["errors"] ?? Enumerable.Empty<JToken>(), depth),
            Read(envelope["error"] as JValue, depth),
        };
        var message = reasons.Select(reason => reason?.Message).FirstOrDefault(text => text is not null);
        if (Text(envelope["title"]) is { } title)
        {
            message = message is null ? title : $"{title.TrimEnd('.')}: {message}";
        }

        // Some gateways send numbers for codes; where there is none, "type" is what programs can go by.
        var code = reasons.Select(reason => reason?.Code).FirstOrDefault(text => text is not null) ?? Text(envelope["code"]) ?? Type(envelope);
        return code is null && message is null ? null : new ErrorEnvelope(code, message);
    }

    private static ErrorEnvelope? ReadFirst(IEnumerable<JToken> errors, int depth) =>
        errors.Select(error => Read(error, depth)).FirstOrDefault(error => error is not null);

    private static JToken? Parse(string text)
    {
        if (text.TrimStart() is not { Length: > 0 } json || json[0] is not ('{' or '[' or '"'))
        {
            return null;
        }

        // No number of an error is worth losing its message.
        var settings = VideoTasksClient.CreateJsonSerializerSettings();
        settings.FloatParseHandling = FloatParseHandling.Double;
        try
        {
            return JsonConvert.DeserializeObject<JToken>(json, settings);
        }
        catch (JsonException)
        {
            // Something else that starts like JSON, or a body that was cut off: then the raw text is all there is.
            return null;
        }
    }

    /// <summary>The type of an error; problem details say "about:blank" where it has none.</summary>
    private static string? Type(JObject envelope) => Text(envelope["type"]) is var type && type != "about:blank" ? type : null;

    private static string? Text(JToken? token) => token switch
    {
        JValue { Value: string { Length: > 0 } text } => text,
        JValue { Type: JTokenType.Integer } number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Shorten(string? text, int maxLength) => text?.Length > maxLength ? text.Remove(maxLength - 1) + "…" : text;
}
