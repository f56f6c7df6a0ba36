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

        using var place = await limits.EnterAsync(cancellationToken).ConfigureAwait(false);
        using var http = httpClients.CreateClient(httpClientName);
        var client = new VideoTasksClient(http) { ValidateRequests = options().ValidateRequests };
        var server = client.BaseUrl!;
        using var span = CallTelemetry.Start(request, server);
        var start = time.GetTimestamp();
        try
        {
            var task = await client.CreateVideoTaskAsync(request, cancellationToken).ConfigureAwait(false);
            var duration = time.GetElapsedTime(start);
            telemetry.Succeeded(span, request, server, task, duration);
            Log.Created(logger, task.Id, request.Model, (long)duration.TotalMilliseconds);
            return task;
        }
        catch (Exception exception)
        {
            var duration = time.GetElapsedTime(start);
            telemetry.Failed(span, request, server, exception, duration);
            LogFailure(request.Model, exception, (long)duration.TotalMilliseconds);
            throw;
        }
    }

    private void LogFailure(string model, Exception exception, long milliseconds)
    {
        if (Acceptance.IsPossible(exception))
        {
            Log.Unknown(logger, model, milliseconds, exception);
        }
        else
        {
            Log.NotCreated(logger, model, milliseconds, exception.Message);
        }
    }
}
