using System.Globalization;
using System.Net;
using System.Text;

namespace UniAll.Contracts.Stub;

/// <summary>
/// What a <see cref="UniAllStub"/> does with a request: the contract's own answer or a scripted one, as it is or with a fault of the network.
/// Immutable; one answer serves any number of requests.
/// </summary>
/// <example>
/// <code>
/// gateway.AnswerNext(
///     StubAnswer.Error(429).WithRetryAfter(TimeSpan.FromSeconds(1)),
///     StubAnswer.Html(502).WithLatency(TimeSpan.FromMilliseconds(50)),
///     StubAnswer.Contract.Reset());
/// </code>
/// </example>
public sealed record StubAnswer
{
    private readonly Func<Gateway, RecordedRequest, Reply> _reply;

    private StubAnswer(Func<Gateway, RecordedRequest, Reply> reply) => _reply = reply;

    /// <summary>
    /// What the contract describes: the documented example under fresh ids for a request that fits it, a refusal with the reason for any other.
    /// </summary>
    public static StubAnswer Contract { get; } = new((gateway, request) => gateway.Answer(request));

    internal TimeSpan Latency { get; private init; }

    internal TimeSpan? DripInterval { get; private init; }

    internal bool IsReset { get; private init; }

    internal bool IsHalfBody { get; private init; }

    private Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>An error with a status, in the flat envelope.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The envelope's <c>code</c>; <see langword="null"/> for what the contract documents for the status.</param>
    /// <param name="message">The envelope's <c>message</c>; <see langword="null"/> for what the contract documents for the status.</param>
    public static StubAnswer Error(int status, string? code = null, string? message = null) => new((gateway, _) => gateway.Error(status, code, message));

    /// <summary>A JSON body, whether the contract knows it or not.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="json">The body; it is not checked.</param>
    public static StubAnswer Json(int status, string json) => Content(status, Encoding.UTF8.GetBytes(json), "application/json; charset=utf-8");

    /// <summary>An HTML page, as a proxy in front of the gateway answers it.</summary>
    /// <param name="status">The HTTP status.</param>
    public static StubAnswer Html(int status)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{status} {(HttpStatusCode)status}");
        return Content(status, Encoding.UTF8.GetBytes($"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"), "text/html; charset=utf-8");
    }

    /// <summary>A status without a body.</summary>
    /// <param name="status">The HTTP status.</param>
    public static StubAnswer Empty(int status) => new((_, _) => new Reply(status, null, default));

    /// <summary>Any bytes under any content type, such as another charset.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The bytes of the body.</param>
    /// <param name="contentType">The <c>Content-Type</c> header; <see langword="null"/> for none.</param>
    public static StubAnswer Content(int status, ReadOnlyMemory<byte> body, string? contentType) => new((_, _) => new Reply(status, contentType, body));

    /// <summary>The same answer with one more header.</summary>
    /// <param name="name">The header's name; a header of that name is replaced.</param>
    /// <param name="value">Its value.</param>
    public StubAnswer WithHeader(string name, string value) => this with { Headers = new(Headers, StringComparer.OrdinalIgnoreCase) { [name] = value } };

    /// <summary>The same answer with <c>Retry-After</c> in whole seconds, rounded up.</summary>
    /// <param name="delay">How long the client is asked to wait.</param>
    public StubAnswer WithRetryAfter(TimeSpan delay) => WithHeader("Retry-After", Math.Ceiling(delay.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>The same answer after a while. A task that it creates exists before.</summary>
    /// <param name="latency">How long; <see cref="Timeout.InfiniteTimeSpan"/> for never, until the client or the stub gives up.</param>
    public StubAnswer WithLatency(TimeSpan latency) => this with { Latency = latency };

    /// <summary>
    /// A connection reset in the answer's place: the gateway has acted on the request, so a task that the answer would show exists, and the client
    /// does not learn of it.
    /// </summary>
    public StubAnswer Reset() => this with { IsReset = true };

    /// <summary>The same answer up to the middle of its body, where the connection closes; <c>Content-Length</c> announces the whole.</summary>
    public StubAnswer HalfBody() => this with { IsHalfBody = true };

    /// <summary>The same answer, the body byte by byte.</summary>
    /// <param name="interval">How long after each byte; <see cref="Timeout.InfiniteTimeSpan"/> for no second byte.</param>
    public StubAnswer SlowDrip(TimeSpan interval) => this with { DripInterval = interval };

    internal Reply Reply(Gateway gateway, RecordedRequest request)
    {
        var reply = _reply(gateway, request);
        return reply with { Headers = Headers };
    }
}
