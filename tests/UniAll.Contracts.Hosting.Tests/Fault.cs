using System.Net.Sockets;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Something that goes wrong with a call.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bare">What comes of it without services.</param>
/// <param name="Hosted">What comes of it with services, which may send a request again.</param>
internal sealed record Fault(string Name, Effect Bare, Effect Hosted)
{
    public const string CallerGivesUp = "a caller who gives up";

    private const string Broken = nameof(HttpRequestException);

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("none", new("task", 1, 1), new("task", 1, 1)),

        // Not sent, so sent again.
        new("connection refused once", new(Broken, 0, 0), new("task", 1, 1)) { Connect = Fail(SocketError.ConnectionRefused, times: 1) },
        new("connection refused always", new(Broken, 0, 0), new(Broken, 0, 0)) { Connect = Fail(SocketError.ConnectionRefused, times: 99), Connections = 4 },
        new("host not found once", new(Broken, 0, 0), new("task", 1, 1)) { Connect = Fail(SocketError.HostNotFound, times: 1) },
        new("no TLS", new(Broken, 0, 0), new(Broken, 0, 0)) { Scheme = "https", Connect = Fail(default, times: 0), Connections = 4 },

        // Refused for now, so sent again.
        new("429 with Retry-After once", new("ApiException 429", 1, 0), new("task", 2, 1)) { Answer = Refuse(429, "1", times: 1) },
        new("429 with a date once", new("ApiException 429", 1, 0), new("task", 2, 1)) { Answer = Refuse(429, DateTimeOffset.UtcNow.AddSeconds(5).ToString("R"), times: 1) },
        new("429 without Retry-After once", new("ApiException 429", 1, 0), new("task", 2, 1)) { Answer = Refuse(429, null, times: 1) },
        new("429 always", new("ApiException 429", 1, 0), new("ApiException 429", 4, 0)) { Answer = Refuse(429, "1", times: 99) },
        new("429 for longer than a call may take", new("ApiException 429", 1, 0), new("ApiException 429", 1, 0)) { Answer = Refuse(429, "3600", times: 1) },
        new("503 with Retry-After once", new("ApiException 503", 1, 0), new("task", 2, 1)) { Answer = Refuse(503, "1", times: 1) },
        new("503 with Retry-After always", new("ApiException 503", 1, 0), new("ApiException 503", 4, 0)) { Answer = Refuse(503, "0", times: 99) },

        // Refused for good, or nobody knows: never sent again.
        Once("503 without Retry-After", "ApiException 503", Refuse(503, null, times: 1)),
        Once("503 with a Retry-After that makes no sense", "ApiException 503", Refuse(503, "soon", times: 1)),
        Once("500 with Retry-After", "ApiException 500", Refuse(500, "1", times: 1)),
        Once("408", "ApiException 408", Refuse(408, "1", times: 1)),
        Once("400", "ApiException 400", Refuse(400, null, times: 1)),
        Once("401 that repeats the key", "ApiException 401", Answers.RepeatKeyAsync),
        Once("502 with a proxy's page", "ApiException 502", Answers.Always(502, "<html>Bad Gateway</html>", "text/html")),
        Once("504 without a body", "ApiException 504", Answers.Always(504, "")),
        Once("an error with status 200", "ApiException 200", Answers.Always(200, """{"code":"invalid_request","message":"prompt is required","data":null}""")),
        Once("a page with status 200", "ApiException 200", Answers.Always(200, "<html/>", "text/html")),
        Once("no body with status 200", "ApiException 200", Answers.Always(200, "")),
        Once("JSON that is cut off", "ApiException 200", Answers.Always(200, """{"id":"ta""")),
        Once("a wrong content type", "task", Answers.TaskAsync("text/plain"), tasks: 1),
        Once("a charset that does not exist", "task", Answers.TaskAsync("application/json; charset=x-none"), tasks: 1),
        Once("a reset before the answer", Broken, Answers.ResetAsync, tasks: 1),
        Once("half a body", Broken, Answers.HalfABodyAsync, tasks: 1),
        Once("no answer", "time-out", Answers.SilenceAsync, tasks: 1),
        Once("a slow drip", "time-out", Answers.DripAsync, tasks: 1),
        Once(CallerGivesUp, "cancelled", Answers.SilenceAsync, tasks: 1),
    ];

    public Answer Answer { get; private init; } = Answers.TaskAsync("application/json");

    /// <summary>What a connection goes through, by how many were tried before; <see langword="null"/> where it is not of interest.</summary>
    public Action<int>? Connect { get; private init; }

    /// <summary>How many connections a client from services tries.</summary>
    public int? Connections { get; private init; }

    public string Scheme { get; private init; } = "http";

    private static Fault Once(string name, string outcome, Answer answer, int tasks = 0) =>
        new(name, new(outcome, 1, tasks), new(outcome, 1, tasks)) { Answer = answer };

    private static Action<int> Fail(SocketError error, int times) => before =>
    {
        if (before < times)
        {
            throw new SocketException((int)error);
        }
    };

    private static Answer Refuse(int status, string? retryAfter, int times) =>
        (context, call) => call.SentBefore < times ? context.RefuseAsync(status, retryAfter) : Answers.TaskAsync("application/json")(context, call);
}

/// <summary>What comes of a call.</summary>
/// <param name="Outcome">What the caller gets.</param>
/// <param name="Posts">How many requests the server sees.</param>
/// <param name="Tasks">How many tasks it creates, and charges for.</param>
internal sealed record Effect(string Outcome, int Posts, int Tasks);
