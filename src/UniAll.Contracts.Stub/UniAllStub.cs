namespace UniAll.Contracts.Stub;

/// <summary>
/// The gateway as the contract describes it, on loopback: each request is checked against <c>spec/openapi.yaml</c> and answered with
/// the documented example under fresh ids, or refused with the reason in the flat error envelope. A test scripts other answers and faults, and
/// asserts what was received. No request leaves the machine.
/// </summary>
/// <example>
/// <code>
/// await using var gateway = await UniAllStub.StartAsync();
/// gateway.AnswerNext(StubAnswer.Error(429).WithRetryAfter(TimeSpan.FromSeconds(1)));
/// using var http = new HttpClient { BaseAddress = gateway.BaseUrl };
///
/// var refusal = await Assert.ThrowsAsync&lt;ApiException&gt;(() => new VideoTasksClient(http).CreateVideoTaskAsync(request));
///
/// Assert.Equal(TimeSpan.FromSeconds(1), refusal.RetryAfter);
/// gateway.AssertRequests(1)[0].AssertJsonBody("""{ "model": "wan2.6-video-720p", "prompt": "A boat.", "duration": 5, "extra_body": {} }""");
/// </code>
/// </example>
public sealed class UniAllStub : IAsyncDisposable
{
    private readonly Script _script;
    private readonly StubServer _server;

    private UniAllStub(Script script, StubServer server)
    {
        _script = script;
        _server = server;
    }

    /// <summary>Where the stub listens, <c>http://127.0.0.1:PORT/</c>: the <c>{BASE_URL}</c> of the contract.</summary>
    public Uri BaseUrl => _server.BaseUrl;

    /// <summary>What has come so far, in the order of arrival; answered or not.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _script.Requests;

    /// <summary>Starts a gateway.</summary>
    /// <param name="options">How it listens, whom it lets in and what it remembers; <see langword="null"/> for any free port, every request, all of them.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running gateway; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<UniAllStub> StartAsync(UniAllStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new UniAllStubOptions();
        var script = new Script(options.MaxRecordedRequests);
        var server = new StubServer(new Gateway(ContractDocument.Embedded, options.RequiredToken), script);
        await server.StartAsync(options.Port, cancellationToken).ConfigureAwait(false);
        return new UniAllStub(script, server);
    }

    /// <summary>Answers the next requests, one each, in the order of their arrival; behind answers that are still to be given.</summary>
    /// <param name="answers">What the stub does with them.</param>
    /// <returns>The stub.</returns>
    public UniAllStub AnswerNext(params IEnumerable<StubAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        _script.AnswerNext(answers);
        return this;
    }

    /// <summary>Answers every request that <see cref="AnswerNext"/> has no answer for; without it, the contract does.</summary>
    /// <param name="answer">What the stub does with a request. It is called from several threads where requests come at once; where it
    /// throws, or asks for what can't be sent, the answer is 500 with the reason as text.</param>
    /// <returns>The stub.</returns>
    public UniAllStub AnswerEach(Func<RecordedRequest, StubAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _script.AnswerEach(answer);
        return this;
    }

    /// <summary>Stops listening, so that connections are refused, and cuts the open ones; <see cref="BaseUrl"/> stays this stub's.</summary>
    public Task RefuseConnectionsAsync() => _server.RefuseAsync();

    /// <summary>Listens again after <see cref="RefuseConnectionsAsync"/>.</summary>
    public Task AcceptConnectionsAsync() => _server.AcceptAsync();

    /// <summary>Waits until requests have come, so that a test can act while they are being answered.</summary>
    /// <param name="count">How many, since the start.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task WaitForRequestsAsync(int count, CancellationToken cancellationToken = default) => _script.ReceivedAsync(count, cancellationToken);

    /// <summary>Asserts how many requests have come so far.</summary>
    /// <param name="count">How many are expected.</param>
    /// <returns>The requests, in the order of arrival.</returns>
    /// <exception cref="StubAssertionException">It was another number; the message lists them.</exception>
    public IReadOnlyList<RecordedRequest> AssertRequests(int count)
    {
        var requests = Requests;
        return requests.Count == count
            ? requests
            : throw new StubAssertionException($"Requests expected: {count}, received: {requests.Count}.{string.Concat(requests.Select((request, i) => $"\n  {i + 1}. {request}"))}");
    }

    /// <summary>Stops the gateway; requests that still wait for their answers lose their connection.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
