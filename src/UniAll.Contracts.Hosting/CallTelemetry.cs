using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace UniAll.Contracts.Hosting;

/// <summary>The span and the metric of one call, by OpenTelemetry's conventions for generative AI. They never hold the prompt or the key.</summary>
internal sealed class CallTelemetry
{
    private const string Operation = "generate_content";

    private static readonly ActivitySource Source = new(UniAllVideoTelemetry.Name);

    private readonly Histogram<double> _duration;

    public CallTelemetry(IMeterFactory meters) => _duration = meters.Create(UniAllVideoTelemetry.Name).CreateHistogram<double>(
        "gen_ai.client.operation.duration",
        "s",
        "Duration of a call, repetitions included.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92] });

    /// <summary>Begins the span of a call; <see langword="null"/> where nobody listens.</summary>
    public static Activity? Start(CreateVideoTaskRequest request, Uri server)
    {
        var span = Source.StartActivity(Operation + " " + request.Model, ActivityKind.Client);
        if (span is { IsAllDataRequested: true })
        {
            foreach (var tag in Tags(request, server))
            {
                span.SetTag(tag.Key, tag.Value);
            }

            span.SetTag("gen_ai.output.type", "video");
            span.SetTag("gen_ai.request.seed", request.ExtraBody?.Seed);
        }

        return span;
    }

    /// <summary>Ends a call that created a task.</summary>
    public void Succeeded(Activity? span, CreateVideoTaskRequest request, Uri server, VideoTask task, TimeSpan duration)
    {
        var model = new KeyValuePair<string, object?>("gen_ai.response.model", task.Model);
        span?.SetTag("gen_ai.response.id", task.Id);
        span?.SetTag(model.Key, model.Value);
        _duration.Record(duration.TotalSeconds, [.. Tags(request, server), model]);
    }

    /// <summary>Ends a call that failed.</summary>
    public void Failed(Activity? span, CreateVideoTaskRequest request, Uri server, Exception exception, TimeSpan duration)
    {
        var error = new KeyValuePair<string, object?>("error.type", ErrorType(exception));
        span?.SetTag(error.Key, error.Value);
        span?.SetTag("gen_ai.response.id", (exception as ApiException)?.TaskId);
        span?.SetTag("http.response.status_code", (exception as ApiException)?.StatusCode);
        span?.SetStatus(ActivityStatusCode.Error, exception.Message);
        _duration.Record(duration.TotalSeconds, [.. Tags(request, server), error]);
    }

    private static KeyValuePair<string, object?>[] Tags(CreateVideoTaskRequest request, Uri server) =>
    [
        new("gen_ai.operation.name", Operation),
        new("gen_ai.provider.name", "uniall"),
        new("gen_ai.request.model", request.Model),
        new("server.address", server.Host),
        new("server.port", server.Port),
    ];

    /// <summary>Few enough values for a metric: the status of an error, else the kind of exception.</summary>
    private static string? ErrorType(Exception exception) => exception is ApiException { StatusCode: >= 400 and var status }
        ? status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : exception.GetType().FullName;
}
