using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>
/// Calls the client, as an application would. It is loaded once for each build of the packages, so that what goes in and comes out is of
/// types that the runtime shares.
/// </summary>
public static class Caller
{
    public const string Key = "sk-the-secret-key";

    /// <summary>Makes one call.</summary>
    /// <returns>What came of it, the id of the task, and all that can be read of it in exceptions, logs and traces.</returns>
    public static async Task<(string Outcome, string? TaskId, string Traces)> CallAsync(
        Uri baseUrl, bool isHosted, HttpMessageHandler? primary, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        var traces = new StringBuilder();
        using var listener = Listen(traces);
        using var log = new TestLog();
        using var http = new HttpClient(primary ?? new HttpClientHandler { AllowAutoRedirect = false }, disposeHandler: primary is null);
        http.BaseAddress = baseUrl;
        http.Timeout = timeout;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        await using var provider = Services(baseUrl, primary, timeout, time, log);
        var client = isHosted ? provider.GetRequiredService<IVideoTasksClient>() : new VideoTasksClient(http);

        var (outcome, taskId) = ("task", (string?)null);
        try
        {
            var request = new CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = "A paper boat.", Duration = 5 };
            taskId = (await client.CreateVideoTaskAsync(request, cancellationToken)).Id;
        }
        catch (Exception exception)
        {
            outcome = Name(exception);
            taskId = (exception as ApiException)?.TaskId;
            Describe(exception, traces);
        }

        lock (traces)
        {
            return (outcome, taskId, traces + string.Join('\n', log.Lines));
        }
    }

    private static ServiceProvider Services(Uri baseUrl, HttpMessageHandler? primary, TimeSpan timeout, TimeProvider time, TestLog log)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));

        // An application that writes every header of its clients to the log, and sends again whatever failed.
        services.ConfigureHttpClientDefaults(http => http.RedactLoggedHeaders(_ => false).AddStandardResilienceHandler());
        var builder = services.AddUniAllVideo(options =>
        {
            options.BaseUrl = baseUrl;
            options.ApiKey = Key;
            options.Timeout = timeout;
        });
        if (primary is not null)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => primary);
        }

        return services.BuildServiceProvider();
    }

    private static string Name(Exception exception) => exception switch
    {
        ApiException error => "ApiException " + error.StatusCode + (error.TaskId is null ? "" : " with an id"),
        TaskCanceledException { InnerException: TimeoutException } => "time-out",
        OperationCanceledException => "cancelled",
        _ => exception.GetType().Name,
    };

    private static void Describe(Exception exception, StringBuilder traces)
    {
        lock (traces)
        {
            traces.AppendLine(exception.ToString());
            foreach (var property in exception.GetType().GetProperties())
            {
                var value = property.GetValue(exception);
                traces.AppendLine(value is IDictionary or not IEnumerable ? value?.ToString() : Newtonsoft.Json.JsonConvert.SerializeObject(value));
            }
        }
    }

    private static ActivityListener Listen(StringBuilder traces)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (traces)
                {
                    traces.AppendLine(CultureInfo.InvariantCulture, $"{activity.DisplayName} {activity.StatusDescription} {string.Join(", ", activity.TagObjects)} {string.Join(", ", activity.Events.SelectMany(e => e.Tags))}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
