namespace UniAll.Contracts;

/// <content>Reads the gateway's error envelopes: an OpenAPI document can describe both, but not say which of their members is the code and the message.</content>
public partial class ApiException
{
    private const int TooManyRequests = 429;
    private const int ServiceUnavailable = 503;

    /// <summary>
    /// Whether the same request may be sent again, after <see cref="RetryAfter"/>: the server surely created no task, and may create one later.
    /// So it is with status 429, and with 503 that says when to come back. After any other error of a server a task may exist, and cost.
    /// </summary>
    public bool IsTransient => StatusCode == TooManyRequests || (StatusCode == ServiceUnavailable && RetryAfter is not null);

    static partial void ReadError(string body, ref string? code, ref string? message)
    {
        if (ErrorEnvelope.Read(body) is { } error)
        {
            code = error.Code;
            message = error.Message;
        }
    }
}
