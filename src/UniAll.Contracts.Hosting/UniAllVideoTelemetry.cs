namespace UniAll.Contracts.Hosting;

/// <summary>What an OpenTelemetry set-up has to know of this package.</summary>
/// <example>
/// <code>
/// services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(UniAllVideoTelemetry.Name).AddHttpClientInstrumentation())
///     .WithMetrics(metrics => metrics.AddMeter(UniAllVideoTelemetry.Name));
/// </code>
/// </example>
public static class UniAllVideoTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "UniAll.Contracts";
}
