using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Loggers, listeners and handlers that throw cost no task.</summary>
public sealed class BrokenObserverTests
{
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
        Assert.StartsWith("Information UniAll.Contracts.VideoTasksClient: Created video task ", account.Log.LineOfClient(), StringComparison.Ordinal);
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
        Assert.StartsWith(line, account.Log.LineOfClient(), StringComparison.Ordinal);
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
