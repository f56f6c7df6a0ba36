using System.Collections.Concurrent;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>A clock on which every wait is over at once, and is written down.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    /// <summary>What happens during a wait, and before it is over.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            _waits.Enqueue(dueTime);
            Meanwhile().ContinueWith(_ => timer.Change(TimeSpan.Zero, period), TaskScheduler.Default);
        }

        return timer;
    }
}
