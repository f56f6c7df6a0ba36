using System.Net.Sockets;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Something that goes wrong with a call.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bare">What comes of it without services.</param>
/// <param name="Hosted">What comes of it with services, which may send a request again.</param>
internal sealed record Fault(string Name, Effect Bare, Effect Hosted)
{
    private const string Broken = nameof(HttpRequestException);

    private static readonly StubAnswer TooMany = StubAnswer.Error(429);
    private static readonly StubAnswer Unavailable = StubAnswer.Error(503);
    private static readonly StubAnswer Silence = StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan);

    private static readonly string Base64 = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("user:" + Caller.Key));

    /// <summary>The key in base64, but for what it shares with its neighbours.</summary>
    public static string KeyInBase64 { get; } = Base64[8..^4];

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("none", new("task", 1, 1), new("task", 1, 1)),

        // Not sent, so sent again.
        new("connection refused once", new(Broken, 0, 0), new("task", 1, 1)) { Connect = Fail(SocketError.ConnectionRefused, times: 1) },
        new("connection refused always", new(Broken, 0, 0), new(Broken, 0, 0)) { Connect = Fail(SocketError.ConnectionRefused, times: 99), Connections = 4 },
        new("host not found once", new(Broken, 0, 0), new("task", 1, 1)) { Connect = Fail(SocketError.HostNotFound, times: 1) },
        new("no TLS", new(Broken, 0, 0), new(Broken, 0, 0)) { Scheme = "https", Connect = Fail(default, times: 0), Connections = 4 },

        // Refused for now, so sent again.
        new("429 with Retry-After once", new("ApiException 429", 1, 0), new("task", 2, 1)) { First = TooMany.WithHeader("Retry-After", "1") },
        new("429 with a date once", new("ApiException 429", 1, 0), new("task", 2, 1)) { First = TooMany.WithHeader("Retry-After", DateTimeOffset.UtcNow.AddSeconds(5).ToString("R")) },
        new("429 without Retry-After once", new("ApiException 429", 1, 0), new("task", 2, 1)) { First = TooMany },
        new("429 always", new("ApiException 429", 1, 0), new("ApiException 429", 4, 0)) { First = TooMany, Then = TooMany },
        new("429 for longer than a call may take", new("ApiException 429", 1, 0), new("ApiException 429", 1, 0)) { First = TooMany.WithHeader("Retry-After", "3600") },
        new("half a 429 once", new("ApiException 429", 1, 0), new("task", 2, 1)) { First = TooMany.HalfBody() },
        new("503 with Retry-After once", new("ApiException 503", 1, 0), new("task", 2, 1)) { First = Unavailable.WithHeader("Retry-After", "1") },
        new("503 with Retry-After always", new("ApiException 503", 1, 0), new("ApiException 503", 4, 0)) { First = Unavailable.WithHeader("Retry-After", "0"), Then = Unavailable.WithHeader("Retry-After", "0") },

        // Refused for good, or nobody knows: never sent again.
        Final("503 without Retry-After", "ApiException 503", Unavailable),
        Final("503 with a Retry-After that makes no sense", "ApiException 503", Unavailable.WithHeader("Retry-After", "soon")),
        Final("500 with Retry-After", "ApiException 500", StubAnswer.Error(500).WithHeader("Retry-After", "1")),
        Final("408 with Retry-After", "ApiException 408", StubAnswer.Error(408).WithHeader("Retry-After", "1")),
        Final("400", "ApiException 400", StubAnswer.Error(400)),
        Final("401 that repeats the key", "ApiException 401", StubAnswer.Error(401, "unauthorized", Caller.Key + " is not valid.").WithHeader("WWW-Authenticate", Caller.Key)),
        Final("401 that repeats the key in base64", "ApiException 401", StubAnswer.Error(401, "unauthorized", $"Basic {Base64} is not valid.").WithHeader("WWW-Authenticate", Base64)),
        Final("problem details with the key", "ApiException 403", StubAnswer.Json(403, $$"""{"title":"Forbidden","detail":"{{Caller.Key}}"}""")),
        Final("307 to another place", "ApiException 307", StubAnswer.Empty(307).WithHeader("Location", "/elsewhere")),
        Final("502 with a proxy's page", "ApiException 502", StubAnswer.Html(502)),
        Final("504 without a body", "ApiException 504", StubAnswer.Empty(504)),
        Final("an error with status 200", "ApiException 200", StubAnswer.Error(200)),
        Final("a page with status 200", "ApiException 200", StubAnswer.Html(200)),
        Final("no body with status 200", "ApiException 200", StubAnswer.Empty(200)),
        Final("a task with a member of the wrong type", "ApiException 200 with an id", StubAnswer.Json(200, """{"id":"task_1","created_at":"today"}""")),
        Final("JSON that is cut off", "ApiException 200", StubAnswer.Json(200, """{"id":"ta""")),
        Final("a wrong content type", "task", StubAnswer.Contract.WithHeader("Content-Type", "text/plain"), tasks: 1),
        Final("a charset that does not exist", "task", StubAnswer.Contract.WithHeader("Content-Type", "application/json; charset=x-none"), tasks: 1),
        Final("a reset in the place of an answer", Broken, StubAnswer.Contract.Reset(), tasks: 1),
        Final("half a task", "ApiException 200 with an id", StubAnswer.Contract.HalfBody(), tasks: 1),
        Final("half a refusal, which repeats the key", "ApiException 401", StubAnswer.Error(401, Caller.Key, new string('x', 3 * Caller.Key.Length)).HalfBody()),
        Final("half an error", "ApiException 500", StubAnswer.Error(500).HalfBody()),
        Final("no answer", "time-out", Silence, tasks: 1),
        Final("a slow drip", "time-out", StubAnswer.Contract.SlowDrip(Timeout.InfiniteTimeSpan), tasks: 1),
        Final("a caller who gives up", "cancelled", Silence, tasks: 1),
    ];

    /// <summary>What the gateway answers the first request.</summary>
    public StubAnswer First { get; private init; } = StubAnswer.Contract;

    /// <summary>What it answers every further one.</summary>
    public StubAnswer Then { get; private init; } = StubAnswer.Contract;

    /// <summary>What a connection goes through, by how many were tried before; <see langword="null"/> where it is not of interest.</summary>
    public Action<int>? Connect { get; private init; }

    /// <summary>How many connections a client from services tries.</summary>
    public int? Connections { get; private init; }

    public string Scheme { get; private init; } = "http";

    public bool TimesOut => Bare.Outcome == "time-out";

    public bool IsCancelled => Bare.Outcome == "cancelled";

    private static Fault Final(string name, string outcome, StubAnswer answer, int tasks = 0) =>
        new(name, new(outcome, 1, tasks), new(outcome, 1, tasks)) { First = answer };

    private static Action<int> Fail(SocketError error, int times) => before =>
    {
        if (before < times)
        {
            throw new SocketException((int)error);
        }
    };
}

/// <summary>What comes of a call.</summary>
/// <param name="Outcome">What the caller gets.</param>
/// <param name="Posts">How many requests the server sees.</param>
/// <param name="Tasks">How many tasks it creates, and charges for.</param>
internal sealed record Effect(string Outcome, int Posts, int Tasks);
