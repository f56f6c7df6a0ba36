using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_call_is_a_span_by_the_conventions_for_generative_AI()
    {
        await using var gateway = await UniAllStub.StartAsync();

        var (span, _, _) = await ObserveAsync(gateway);

        Assert.Equal(("generate_content wan2.6-video-720p", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        var tags = new Dictionary<string, object?>
        {
            ["gen_ai.operation.name"] = "generate_content",
            ["gen_ai.provider.name"] = "uniall",
            ["gen_ai.request.model"] = "wan2.6-video-720p",
            ["server.address"] = "127.0.0.1",
            ["server.port"] = gateway.BaseUrl.Port,
            ["gen_ai.output.type"] = "video",
            ["gen_ai.request.seed"] = 42,
            ["gen_ai.response.id"] = gateway.Requests[0].TaskId,
            ["gen_ai.response.model"] = "wan2.6-video-720p",
        };
        Assert.Equal(tags, span.TagObjects.ToDictionary());
    }

    [Fact]
    public async Task An_error_is_in_the_span_with_its_status()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(400, "invalid_request", "prompt is required"));

        var (span, _, _) = await ObserveAsync(gateway);

        Assert.Equal((ActivityStatusCode.Error, "The server answered 400 (invalid_request): prompt is required"), (span.Status, span.StatusDescription));
        Assert.Equal(("400", 400), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task A_call_is_in_the_metric_of_durations_with_its_error_if_any()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract, StubAnswer.Contract.Reset());

        var (_, succeeded, _) = await ObserveAsync(gateway);
        var (_, failed, _) = await ObserveAsync(gateway);

        string[] names = ["gen_ai.operation.name", "gen_ai.provider.name", "gen_ai.request.model", "server.address", "server.port"];
        Assert.Equal([.. names, "gen_ai.response.model"], succeeded.Keys);
        Assert.Equal([.. names, "error.type"], failed.Keys);
        Assert.Equal(typeof(HttpRequestException).FullName, failed["error.type"]);
    }

    [Theory]
    [InlineData("created", "Information UniAll.Contracts.VideoTasksClient: Created video task task_")]
    [InlineData("400", "Warning UniAll.Contracts.VideoTasksClient: No video task was created with wan2.6-video-720p, after ")]
    [InlineData("200", "Warning UniAll.Contracts.VideoTasksClient: No video task was created with ")]
    [InlineData("data", "Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with ")]
    [InlineData("500", "Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with wan2.6-video-720p is unknown, after ")]
    [InlineData("408", "Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with wan2.6-video-720p is unknown, after ")]
    [InlineData("reset", "Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with wan2.6-video-720p is unknown, after ")]
    [InlineData("refused", "Warning UniAll.Contracts.VideoTasksClient: No video task was created with ")]
    public async Task A_log_tells_a_task_from_none_and_both_from_a_doubt(string answer, string line)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerEach(_ => answer switch
        {
            "created" or "refused" => StubAnswer.Contract,
            "reset" => StubAnswer.Contract.Reset(),
            "data" => StubAnswer.Json(200, """{"code":"success","message":"ok","data":{"id":"task_1"}}"""),
            _ => StubAnswer.Error(int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture)),
        });
        if (answer == "refused")
        {
            await gateway.RefuseConnectionsAsync();
        }

        var (_, _, log) = await ObserveAsync(gateway);

        Assert.StartsWith(line, LineOf(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_prompt_nor_the_key_is_in_spans_or_logs()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429), StubAnswer.Error(500));

        var (span, tags, log) = await ObserveAsync(gateway);

        var all = string.Join('\n', [span.DisplayName, .. span.TagObjects.Concat(tags).Select(tag => $"{tag}"), .. log.Lines]);
        Assert.DoesNotContain(Account.Request.Prompt, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Key, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_in_no_log_of_an_application_that_has_headers_logged()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl, http: http => http
            .RedactLoggedHeaders(["X-Other"])
            .Services.Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Trace));

        await account.CallAsync();

        Assert.Contains(account.Log.Lines, line => line.Contains("Authorization: *", StringComparison.Ordinal));
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains(Account.Key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Account.Key)]
    [InlineData("c2stdGhlLWFjY291bnQta2V5")]
    [InlineData("token-of-a-handler-of-one-s-own", "Bearer token-of-a-handler-of-one-s-own")]
    [InlineData("token-without-a-scheme", "token-without-a-scheme")]
    public async Task The_key_is_in_no_log_where_the_transport_quotes_a_server_that_repeats_it(string repeated, string? authorization = null)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var account = Account.At(new Uri($"http://{server.LocalEndpoint}"), http: http => http.AddHttpMessageHandler(() => new AuthorizingHandler(authorization)));

        var call = account.CallAsync();
        using (var connection = await server.AcceptTcpClientAsync())
        {
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 401 Unauthorized\r\nRefused {repeated}: yes\r\n\r\n"));
            var exception = await Assert.ThrowsAsync<HttpRequestException>(() => call);
            Assert.Contains($"'Refused {new string('*', repeated.Length)}'", exception.Message, StringComparison.Ordinal);
        }

        Assert.Contains(account.Log.Lines, line => line.Contains("'Refused *", StringComparison.Ordinal));
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains(repeated, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_is_cancelled_while_it_waits_to_send_again_leaves_no_doubt(bool isConnected)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429));
        if (!isConnected)
        {
            await gateway.RefuseConnectionsAsync();
        }

        using var cancellation = new CancellationTokenSource();
        await using var account = Account.At(gateway.BaseUrl);
        account.Time.Meanwhile = () =>
        {
            cancellation.Cancel();
            return new TaskCompletionSource().Task;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.CallAsync(cancellation.Token));

        Assert.StartsWith("Warning UniAll.Contracts.VideoTasksClient: No video task was created with ", LineOf(account.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_after_it_was_sent_again_leaves_a_doubt()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429), StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        using var cancellation = new CancellationTokenSource();
        await using var account = Account.At(gateway.BaseUrl);

        var call = account.CallAsync(cancellation.Token);
        await gateway.WaitForRequestsAsync(2);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.StartsWith("Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with ", LineOf(account.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing_and_leaves_no_doubt()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.CallAsync(new CancellationToken(canceled: true)));

        gateway.AssertRequests(0);
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains("VideoTasksClient", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_task_whose_answer_can_t_be_read_whole_is_no_doubt_either()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Json(200, """{"id":"task_1","created_at":"today","message":"created"}"""));

        var (span, _, log) = await ObserveAsync(gateway);

        Assert.StartsWith("Warning UniAll.Contracts.VideoTasksClient: Created video task task_1 with wan2.6-video-720p in ", LineOf(log), StringComparison.Ordinal);
        Assert.Equal("task_1", span.GetTagItem("gen_ai.response.id"));
    }

    [Theory]
    [InlineData("System.Net.Http.HttpClient.UniAll.ClientHandler")]
    [InlineData("System.Net.Http.HttpClient.UniAll.LogicalHandler")]
    [InlineData("Polly")]
    public async Task A_log_below_that_throws_behind_an_answer_does_not_lose_the_task(string category)
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl);
        var thrown = 0;
        account.Log.Observe = of =>
        {
            if (of == category && gateway.Requests.Count > 0)
            {
                thrown++;
                throw new InvalidOperationException("The log is broken.");
            }
        };

        var task = await account.CallAsync();

        Assert.Equal(gateway.AssertRequests(1)[0].TaskId, task.Id);
        Assert.True(thrown > 0);
        Assert.StartsWith("Information UniAll.Contracts.VideoTasksClient: Created video task ", LineOf(account.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_task_behind_such_a_log_is_told_without_the_key()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Json(200, $$"""{"progress":"{{Account.Key}}"}"""));
        await using var account = Account.At(gateway.BaseUrl);
        account.Log.Observe = category =>
        {
            if (category.EndsWith(".ClientHandler", StringComparison.Ordinal) && gateway.Requests.Count > 0)
            {
                throw new InvalidOperationException("The log is broken.");
            }
        };

        var exception = await Assert.ThrowsAsync<ApiException>(() => account.CallAsync());

        Assert.Equal("""{"progress":"******************"}""", exception.ResponseBody);
    }

    [Theory]
    [InlineData(false, "Warning UniAll.Contracts.VideoTasksClient: No video task was created with ")]
    [InlineData(true, "Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with ")]
    public async Task A_handler_of_the_application_that_throws_leaves_a_doubt_where_the_request_was_sent(bool isSent, string line)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(500));
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new ThrowingHandler(isSent)));

        await Assert.ThrowsAsync<NotSupportedException>(() => account.CallAsync());

        gateway.AssertRequests(isSent ? 1 : 0);
        Assert.StartsWith(line, LineOf(account.Log), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("span")]
    [InlineData("metric")]
    public async Task An_observer_that_throws_costs_neither_the_task_nor_the_reason_why_there_is_none(string observer)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract, StubAnswer.Error(400));
        await using var account = Account.At(gateway.BaseUrl);
        using var root = new Activity("test").Start();
        var thrown = 0;
        void Throw(bool isOfThisTest)
        {
            if (isOfThisTest)
            {
                thrown++;
                throw new InvalidOperationException("The observer is broken.");
            }
        }

        account.Log.Observe = category => Throw(observer == "log" && category == typeof(VideoTasksClient).FullName);
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == UniAllVideoTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Throw(observer == "span" && activity.TraceId == root.TraceId),
        };
        ActivitySource.AddActivityListener(spans);
        using var measurements = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == account.Services.GetRequiredService<IMeterFactory>() && instrument.Meter.Name == UniAllVideoTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        measurements.SetMeasurementEventCallback<double>((_, _, _, _) => Throw(observer == "metric"));
        measurements.Start();

        var task = await account.CallAsync();
        var exception = await Assert.ThrowsAsync<ApiException>(() => account.CallAsync());

        Assert.Equal((gateway.Requests[0].TaskId, 400, 2), (task.Id, exception.StatusCode, thrown));
    }

    private static string LineOf(TestLog log) => Assert.Single(log.Lines, line => line.Contains(" UniAll.Contracts.VideoTasksClient: ", StringComparison.Ordinal));

    /// <summary>Makes a call, and returns its span, the tags of its measurement, and what was logged.</summary>
    private static async Task<(Activity Span, Dictionary<string, object?> Measurement, TestLog Log)> ObserveAsync(UniAllStub gateway)
    {
        await using var account = Account.At(gateway.BaseUrl);
        using var root = new Activity("test").Start();
        Activity? span = null;
        Dictionary<string, object?>? measurement = null;
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == UniAllVideoTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => span = activity.TraceId == root.TraceId ? activity : span,
        };
        ActivitySource.AddActivityListener(spans);
        using var measurements = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == account.Services.GetRequiredService<IMeterFactory>() && instrument.Meter.Name == UniAllVideoTelemetry.Name)
                {
                    Assert.Equal(("gen_ai.client.operation.duration", "s"), (instrument.Name, instrument.Unit));
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        measurements.SetMeasurementEventCallback<double>((_, duration, tags, _) =>
        {
            Assert.True(duration > 0);
            measurement = tags.ToArray().ToDictionary();
        });
        measurements.Start();

        // What comes of it is in the span.
        await Record.ExceptionAsync(() => account.CallAsync());

        return (span!, measurement!, account.Log);
    }

    /// <summary>Has another token than the account's.</summary>
    private sealed class AuthorizingHandler(string? authorization) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (authorization is not null)
            {
                request.Headers.Remove("Authorization");
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Throws before the request is sent or behind its answer.</summary>
    private sealed class ThrowingHandler(bool sends) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (sends)
            {
                await base.SendAsync(request, cancellationToken);
            }

            throw new NotSupportedException();
        }
    }
}
