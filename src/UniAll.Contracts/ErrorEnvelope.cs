using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UniAll.Contracts;

/// <summary>Code and message of an error body, out of whichever envelope it came in.</summary>
internal sealed class ErrorEnvelope
{
    /// <summary>As many errors are looked for inside one another: the gateway's own, its upstream's, and one more.</summary>
    private const int MaxNesting = 3;

    private ErrorEnvelope(string? code, string? message)
    {
        Code = code;
        Message = message;
    }

    public string? Code { get; }

    public string? Message { get; }

    /// <summary>The error of a body; <see langword="null"/> where it is no error envelope, such as a proxy's HTML page.</summary>
    public static ErrorEnvelope? Read(string body) => Read(body, MaxNesting);

    private static ErrorEnvelope? Read(string text, int nesting)
    {
        if (nesting == 0 || Parse(text) is not { } root)
        {
            return null;
        }

        // The nested envelope has it all in "error", the flat one beside each other.
        var envelope = root["error"] as JObject ?? root;
        var message = Text(envelope["message"]) ?? Text(root["error"]);

        // Some gateways send numbers for codes; where there is none, "type" is what programs can go by.
        var code = Text(envelope["code"]) ?? Text(envelope["type"]);
        if (code is null && message is null)
        {
            return null;
        }

        // An upstream's error is passed on as JSON text in the message: its reason is the reason.
        return message is not null && Read(message, nesting - 1) is { } inner
            ? new ErrorEnvelope(inner.Code ?? code, inner.Message ?? message)
            : new ErrorEnvelope(code, message);
    }

    private static JObject? Parse(string text)
    {
        if (text.TrimStart() is not { Length: > 0 } json || json[0] != '{')
        {
            return null;
        }

        // No number of an error is worth losing its message.
        var settings = VideoTasksClient.CreateJsonSerializerSettings();
        settings.FloatParseHandling = FloatParseHandling.Double;
        try
        {
            return JsonConvert.DeserializeObject<JObject>(json, settings);
        }
        catch (JsonException)
        {
            // Something else that starts with a brace, or a body that was cut off: then the raw text is all there is.
            return null;
        }
    }

    private static string? Text(JToken? token) => token switch
    {
        JValue { Value: string { Length: > 0 } text } => text,
        JValue { Type: JTokenType.Integer } number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
