using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace UniAll.Contracts.Hosting;

/// <summary>
/// Sends a request again. A task costs money and has no idempotency key: only a request that surely was not accepted is repeated,
/// never one after a time-out, a broken connection or any other error of the server.
/// </summary>
internal static class ResendStrategy
{
    private static readonly ResiliencePropertyKey<TimeSpan> Spent = new("UniAll.Spent");

    /// <summary>The strategy for calls that may take as long as <paramref name="timeout"/> says.</summary>
    public static HttpRetryStrategyOptions Create(Func<TimeSpan> timeout, TimeProvider time) => new()
    {
        Name = "Resend",
        MaxRetryAttempts = 3,
        Delay = TimeSpan.FromSeconds(1),
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = false,
        ShouldHandle = args => new ValueTask<bool>(
            WasNotAccepted(args.Outcome) && IsInTime(args.Context, RequestedWait(args.Outcome.Result, time) ?? LongestBackoff(args.AttemptNumber), timeout())),
        DelayGenerator = args => new ValueTask<TimeSpan?>(RequestedWait(args.Outcome.Result, time)),
        OnRetry = args =>
        {
            args.Context.Properties.Set(Spent, args.Context.Properties.GetValue(Spent, TimeSpan.Zero) + args.Duration + args.RetryDelay);
            return default;
        },
    };

    /// <summary>Whether the request of this call has been sent before.</summary>
    public static bool IsResend(ResilienceContext context) => context.Properties.TryGetValue(Spent, out _);

    private static bool WasNotAccepted(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response ? Acceptance.IsExcluded(response) : outcome.Exception is HttpRequestException exception && Acceptance.IsExcluded(exception);

    /// <summary>
    /// A wait that the call has no time for would end it as a time-out, and hide that no task was created; one that is longer than any timer as
    /// an error of its own.
    /// </summary>
    private static bool IsInTime(ResilienceContext context, TimeSpan wait, TimeSpan timeout) => timeout == Timeout.InfiniteTimeSpan
        ? wait.TotalMilliseconds <= int.MaxValue
        : context.Properties.GetValue(Spent, TimeSpan.Zero) + wait < timeout;

    /// <summary>What the server asks for, by its own clock where it tells the time.</summary>
    private static TimeSpan? RequestedWait(HttpResponseMessage? response, TimeProvider time) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => TimeSpan.FromTicks(Math.Max(0, (date - (response.Headers.Date ?? time.GetUtcNow())).Ticks)),
        _ => null,
    };

    /// <summary>What the exponential wait with jitter never exceeds.</summary>
    private static TimeSpan LongestBackoff(int attempt) => TimeSpan.FromSeconds(2 << attempt);
}
