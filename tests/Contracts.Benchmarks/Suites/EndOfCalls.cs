using System.Diagnostics;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Workloads.Calls;
using Microsoft.Extensions.DependencyInjection;
using UniAll.Contracts;

namespace Contracts.Benchmarks.Suites;

/// <summary>How soon a call ends that is cancelled, or whose time is over.</summary>
internal sealed class EndOfCalls : Suite
{
    private const double LimitInMilliseconds = 100;

    /// <summary>More than the systems of both sides hold of a body that nobody reads.</summary>
    private const int LargeImage = 10_000_000;

    private static readonly TimeSpan TimeOut = TimeSpan.FromMilliseconds(300);

    private static readonly Dictionary<Stall, string> Places = new()
    {
        [Stall.Connect] = "while it connects",
        [Stall.Send] = "while it sends 10 MB",
        [Stall.Headers] = "while it waits for the headers",
        [Stall.Body] = "in the middle of the answer",
    };

    private static readonly (string Name, bool IsHosted, bool IsTimeOut)[] Ends =
    [
        ("without DI, cancelled", false, false), ("HttpClient.Timeout", false, true), ("hosted, cancelled", true, false), ("hosted, Timeout", true, true),
    ];

    public override string Name => "end-of-calls";

    public override string Question => "How soon does a call end that is cancelled, or whose time is over?";

    public override Report Run(Options options)
    {
        var count = options.IsQuick ? 4 : 30;
        var delays = Places.Keys.ToDictionary(stall => stall, stall => MeasureAsync(stall, count).GetAwaiter().GetResult());
        return new Report(
            ["the call", .. Ends.Select(end => end.Name), "limit"],
            [.. Places.Select(place => (IReadOnlyList<string>)[place.Value, .. delays[place.Key].Select(Summary), Figures.Milliseconds(LimitInMilliseconds)])],
            [
                new Chart(
                    "From the moment to the exception",
                    new Axis("calls, the quickest first"),
                    new Axis("ms"),
                    [.. Ends.Select((end, i) => new Line(end.Name, [.. delays.Values.SelectMany(ends => ends[i]).Order().Select((delay, call) => (call + 1.0, delay))]))],
                    LimitInMilliseconds),
            ],
            $"From the moment of the cancellation, or that at which the time-out of {Figures.Milliseconds(TimeOut.TotalMilliseconds)} is over, until the caller has the exception: "
                + $"median and worst of {count}, against a server on loopback that stalls. Each call is checked to end in an `OperationCanceledException`, a time-out in one with a `TimeoutException` in it.");
    }

    private static string Summary(List<double> delays) => $"{Figures.Milliseconds(delays[delays.Count / 2])}, worst {Figures.Milliseconds(delays[^1])}";

    /// <summary>How long calls take to end in one place, for each way they end: in order.</summary>
    private static async Task<List<List<double>>> MeasureAsync(Stall stall, int count)
    {
        using var server = new StallingServer(stall);
        var measured = new List<List<double>>();
        foreach (var (_, isHosted, isTimeOut) in Ends)
        {
            // The first call would measure the compiler.
            await DelayAsync(server, stall == Stall.Send, isHosted, isTimeOut).ConfigureAwait(false);
            var delays = new List<double>();
            while (delays.Count < count)
            {
                delays.Add(await DelayAsync(server, stall == Stall.Send, isHosted, isTimeOut).ConfigureAwait(false));
            }

            delays.Sort();
            measured.Add(delays);
        }

        return measured;
    }

    /// <summary>One call.</summary>
    /// <returns>How many milliseconds after its moment it ended.</returns>
    private static async Task<double> DelayAsync(StallingServer server, bool isLarge, bool isHosted, bool isTimeOut)
    {
        var timeOut = isTimeOut ? TimeOut : TimeSpan.FromSeconds(30);
        var services = new ServiceCollection();
        services.AddUniAllVideo(options => (options.BaseUrl, options.Timeout) = (server.Url, timeOut));
        await using var provider = services.BuildServiceProvider();
        using var http = new HttpClient { BaseAddress = server.Url, Timeout = timeOut };
        var client = isHosted ? provider.GetRequiredService<IVideoTasksClient>() : new VideoTasksClient(http);
        using var cancellation = new CancellationTokenSource();
        var request = new CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = "A boat.", Duration = 5, Image = isLarge ? new string('A', LargeImage) : null };

        var reached = server.ReachedAsync();
        var moment = Stopwatch.GetTimestamp() + (long)(timeOut.TotalSeconds * Stopwatch.Frequency);
        var call = client.CreateVideoTaskAsync(request, cancellation.Token);
        if (!isTimeOut)
        {
            await reached.ConfigureAwait(false);
            moment = Stopwatch.GetTimestamp();
            await cancellation.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            await call.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (isTimeOut ? exception.InnerException is TimeoutException && reached.IsCompleted : exception.CancellationToken == cancellation.Token)
        {
            return Stopwatch.GetElapsedTime(moment).TotalMilliseconds;
        }

        throw new InvalidOperationException("The call succeeded.");
    }
}
