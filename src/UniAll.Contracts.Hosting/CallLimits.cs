using System.Threading.RateLimiting;

namespace UniAll.Contracts.Hosting;

/// <summary>Keeps the calls of one account within its limits; without limits it lets every call through.</summary>
internal sealed class CallLimits(UniAllVideoOptions options) : IDisposable
{
    private readonly ConcurrencyLimiter? _concurrency = options.MaxConcurrentRequests is { } calls ? AtOnce(calls) : null;

    // The calls that have not begun wait here, and one of them for the rate: a repeated request, whose time is running, is not behind them all.
    private readonly ConcurrencyLimiter _next = AtOnce(1);

    // A permit comes back with the segment of the window that it was taken in: with one segment more than a second holds, never too early.
    private readonly SlidingWindowRateLimiter? _rate = options.MaxRequestsPerSecond is not { } requests ? null : new(new SlidingWindowRateLimiterOptions
    {
        PermitLimit = requests,
        Window = TimeSpan.FromMilliseconds(1050),
        SegmentsPerWindow = 21,
        QueueLimit = int.MaxValue,
    });

    /// <summary>Waits until a call may begin.</summary>
    /// <returns>The place of the call, given back when it is disposed.</returns>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        var place = _concurrency is null ? null : await _concurrency.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        try
        {
            if (_rate is not null)
            {
                using var next = await _next.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
                await WaitForRateAsync(cancellationToken).ConfigureAwait(false);
            }

            return place;
        }
        catch
        {
            place?.Dispose();
            throw;
        }
    }

    /// <summary>Waits until a request may be sent.</summary>
    public async ValueTask WaitForRateAsync(CancellationToken cancellationToken)
    {
        if (_rate is not null)
        {
            using var permit = await _rate.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _concurrency?.Dispose();
        _next.Dispose();
        _rate?.Dispose();
    }

    private static ConcurrencyLimiter AtOnce(int calls) => new(new ConcurrencyLimiterOptions { PermitLimit = calls, QueueLimit = int.MaxValue });
}
