using Microsoft.Extensions.Logging;

namespace UniAll.Contracts.Hosting;

/// <summary>
/// The client of one account as services get it: within the account's limits, and told of in traces, metrics and logs. It takes a fresh
/// HTTP client for each call, so that it may live as long as the application.
/// </summary>
internal sealed class HostedVideoTasksClient(
    IHttpClientFactory httpClients, string httpClientName, Func<UniAllVideoOptions> options, CallLimits limits, CallTelemetry telemetry, TimeProvider time, ILogger<VideoTasksClient> logger) : IVideoTasksClient
{
    public async Task<VideoTask> CreateVideoTaskAsync(CreateVideoTaskRequest request, CancellationToken cancellationToken = default)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        cancellationToken.ThrowIfCancellationRequested();

        // What the client will refuse is not sent, so it waits for no turn and takes none.
        var validates = options().ValidateRequests;
        using var place = validates && BreaksContract(request) ? null : await limits.EnterAsync(cancellationToken).ConfigureAwait(false);
        using var http = httpClients.CreateClient(httpClientName);
        var client = new VideoTasksClient(http) { ValidateRequests = validates };
        var server = client.BaseUrl!;
        var progress = CallProgress.Begin();
        var span = CallTelemetry.Start(request, server);
        var start = time.GetTimestamp();
        try
        {
            var task = await CallAsync(client, request, progress, http, cancellationToken).ConfigureAwait(false);
            var duration = time.GetElapsedTime(start);
            Tell(
                () => telemetry.Succeeded(span, request, server, task, duration),
                () => Log.Created(logger, task.Id, request.Model, (long)duration.TotalMilliseconds),
                () => span?.Dispose());
            return task;
        }
        catch (Exception exception)
        {
            var duration = time.GetElapsedTime(start);
            Tell(
                () => telemetry.Failed(span, request, server, exception, duration),
                () => LogFailure(request.Model, exception, progress, (long)duration.TotalMilliseconds),
                () => span?.Dispose());
            throw;
        }
    }

    private static async Task<VideoTask> CallAsync(VideoTasksClient client, CreateVideoTaskRequest request, CallProgress progress, HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            return await client.CreateVideoTaskAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            progress.Answer is { IsSuccessStatusCode: true } && exception is not (ApiException or HttpRequestException or OperationCanceledException))
        {
            // Something threw behind the answer, such as a logger. The task is paid for, and its answer still to be read.
            using var answered = new HttpClient(new AnswerHandler(progress.Answer)) { BaseAddress = client.BaseUrl, Timeout = http.Timeout };
            answered.DefaultRequestHeaders.Authorization = progress.Answer.RequestMessage?.Headers.Authorization;
            return await new VideoTasksClient(answered) { ValidateRequests = false }.CreateVideoTaskAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool BreaksContract(CreateVideoTaskRequest request) => request.Validate().Any(violation => !violation.IsAdvice);

    /// <summary>Tells observers what came of a call. One that throws must cost the caller neither a task that is paid for nor the reason why there is none.</summary>
    private static void Tell(params Action[] observers)
    {
        foreach (var observer in observers)
        {
            try
            {
                observer();
            }
            catch (Exception)
            {
                // Nobody is left to tell it: a broken log can't be told of in the log.
            }
        }
    }

    private void LogFailure(string model, Exception exception, CallProgress progress, long milliseconds)
    {
        if (exception is ApiException { TaskId: { } id })
        {
            Log.CreatedInPart(logger, id, model, milliseconds, exception);
        }
        else if (Acceptance.IsPossible(exception, progress.IsRefused))
        {
            Log.Unknown(logger, model, milliseconds, exception);
        }
        else
        {
            Log.NotCreated(logger, model, milliseconds, exception.Message);
        }
    }
}
