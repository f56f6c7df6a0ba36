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

    public override string Name => "end-of-calls";

    public override string Question => "How soon does a call end that is cancelled, or whose time is over?";

    public override Report Run(Options options)
    {
        var count = options.IsQuick ? 4 : 30;
        return new Report(
            ["the call", "without DI, cancelled", "HttpClient.Timeout", "hosted, cancelled", "hosted, Timeout", "limit"],
            [.. Places.Select(place => Row(place.Key, place.Value, count).GetAwaiter().GetResult())],
            [],
            $"From the moment of the cancellation, or that at which the time-out of {Figures.Milliseconds(TimeOut.TotalMilliseconds)} is over, until the caller has the exception: "
                + $"median and worst of {count}, against a server on loopback that stalls. Each call is checked to end in an `OperationCanceledException`, a time-out in one with a `TimeoutException` in it.");
    }

    private static async Task<IReadOnlyList<string>> Row(Stall stall, string place, int count)
    {
        using var server = new StallingServer(stall);
        // The first calls would measure the compiler.
        foreach (var warmUp in (int[])[1, count])
        {
            var row = new List<string> { place };
            foreach (var isHosted in (bool[])[false, true])
            {
                foreach (var isTimeOut in (bool[])[false, true])
                {
                    var delays = new List<double>();
                    while (delays.Count < warmUp)
                    {
                        delays.Add(await DelayAsync(server, stall == Stall.Send, isHosted, isTimeOut).ConfigureAwait(false));
                    }

                    delays.Sort();
                    row.Add($"{Figures.Milliseconds(delays[delays.Count / 2])}, worst {Figures.Milliseconds(delays[^1])}");
                }
            }

            if (warmUp == count)
            {
                return [.. row, Figures.Milliseconds(LimitInMilliseconds)];
            }
        }

        throw new UnreachableException();
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
