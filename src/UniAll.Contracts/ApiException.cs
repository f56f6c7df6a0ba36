using Newtonsoft.Json;

namespace UniAll.Contracts;

/// <content>
/// Reads the gateway's error envelopes: an OpenAPI document can describe both, but not say which of their members is the code and the message. And
/// knows what costs: which errors leave a task behind.
/// </content>
public partial class ApiException
{
    private const int TooManyRequests = 429;
    private const int ServiceUnavailable = 503;

    /// <summary>
    /// Whether the same request may be sent again, after <see cref="RetryAfter"/>: the server surely created no task, and may create one later.
    /// So it is with status 429, and with 503 that says when to come back. After any other error of a server a task may exist, and cost.
    /// </summary>
    public bool IsTransient => StatusCode == TooManyRequests || (StatusCode == ServiceUnavailable && RetryAfter is not null);

    /// <summary>
    /// The <see cref="VideoTask.Id"/> of a task that was created, where the server said so and something else of its answer can't be read, such as a
    /// <c>created_at</c> that is no number; <see langword="null"/> for any other error. The task has its price: the request is not to be sent again.
    /// </summary>
    public string? TaskId => StatusCode is >= 200 and < 300 ? ReadId(ResponseBody ?? "") : null;

    static partial void ReadError(string body, ref string? code, ref string? message)
    {
        if (ErrorEnvelope.Read(body) is { } error)
        {
            code = error.Code;
            message = error.Message;
        }
    }

    /// <summary>The id that an object has, also one that is cut off behind it.</summary>
    private static string? ReadId(string body)
    {
        using var json = new JsonTextReader(new StringReader(body)) { DateParseHandling = DateParseHandling.None };
        try
        {
            var isObject = json.Read() && json.TokenType == JsonToken.StartObject;
            while (isObject && json.Read() && json.Value is string name)
            {
                // As the serializer reads it: in whatever case, a number as well.
                if (json.Read() && name.Equals("id", StringComparison.OrdinalIgnoreCase) && json.TokenType is JsonToken.String or JsonToken.Integer)
                {
                    return Convert.ToString(json.Value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } id ? id : null;
                }

                json.Skip();
            }
        }
        catch (JsonReaderException)
        {
            // It is no JSON, or ends before an id.
        }

        return null;
    }
}
