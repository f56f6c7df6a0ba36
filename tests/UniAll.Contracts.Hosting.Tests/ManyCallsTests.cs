using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class ManyCallsTests
{
    private const int Calls = 10_000;

    [Fact]
    public async Task Ten_thousand_calls_at_once_with_a_fault_in_every_fifth_lose_no_task_and_double_none()
    {
        await using var gateway = await UniAllStub.StartAsync();
        var sent = new ConcurrentDictionary<int, int>();
        gateway.AnswerEach(request =>
        {
            var call = CallOf(request);
            return sent.AddOrUpdate(call, 1, (_, count) => count + 1) > 1 ? StubAnswer.Contract : FirstAnswer(call);
        });
        await using var account = Account.At(gateway.BaseUrl, http: http => http
            .UseSocketsHttpHandler((handler, _) => handler.MaxConnectionsPerServer = 64)
            .Services.Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.None));
        var client = account.Client;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Calls).Select(call => Task.Run(() => OutcomeAsync(client, call))));

        var created = gateway.Requests.Where(request => request.TaskId is not null).ToLookup(CallOf, request => request.TaskId!);
        for (var call = 0; call < Calls; call++)
        {
            var tasks = created[call].ToList();
            var expected = (call % 20) switch
            {
                0 => (nameof(HttpRequestException), Tasks: 1, Posts: 1),
                1 => (nameof(ApiException), Tasks: 0, Posts: 1),
                2 or 3 => (tasks.SingleOrDefault(), Tasks: 1, Posts: 2),
                _ => (tasks.SingleOrDefault(), Tasks: 1, Posts: 1),
            };
            Assert.Equal(expected, (outcomes[call], tasks.Count, sent[call]));
        }
    }

    private static StubAnswer FirstAnswer(int call) => (call % 20) switch
    {
        0 => StubAnswer.Contract.Reset(),
        1 => StubAnswer.Html(502),
        2 => StubAnswer.Error(429).WithRetryAfter(TimeSpan.FromSeconds(1)),
        3 => StubAnswer.Error(503).WithRetryAfter(TimeSpan.FromSeconds(1)),
        _ => StubAnswer.Contract,
    };

    private static int CallOf(RecordedRequest request)
    {
        using var body = JsonDocument.Parse(request.Body);
        return int.Parse(body.RootElement.GetProperty("prompt").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The id of the task, or the name of what was thrown.</summary>
    private static async Task<string> OutcomeAsync(IVideoTasksClient client, int call)
    {
        var request = Account.Request;
        request.Prompt = call.ToString(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            return (await client.CreateVideoTaskAsync(request)).Id;
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }
}
