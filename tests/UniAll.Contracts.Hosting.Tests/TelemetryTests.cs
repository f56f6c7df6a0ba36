using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>What spans, metrics and logs tell of calls.</summary>
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

        Assert.StartsWith(line, log.LineOfClient(), StringComparison.Ordinal);
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
    public async Task A_task_whose_answer_can_t_be_read_whole_is_no_doubt_either()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Json(200, """{"id":"task_1","created_at":"today","message":"created"}"""));

        var (span, _, log) = await ObserveAsync(gateway);

        Assert.StartsWith("Warning UniAll.Contracts.VideoTasksClient: Created video task task_1 with wan2.6-video-720p in ", log.LineOfClient(), StringComparison.Ordinal);
        Assert.Equal("task_1", span.GetTagItem("gen_ai.response.id"));
    }

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
}
