using System.Net.Sockets;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Every fault, with and without services, against each build of the packages. The calls run at once, before the first is looked at.</summary>
public sealed class FaultMatrix : IAsyncLifetime
{
    private static readonly bool[] IsHosted = [false, true];
    private static readonly Dictionary<string, PackageBuild.Call> Builds = new() { ["net10.0"] = PackageBuild.Net, ["netstandard2.0"] = PackageBuild.NetStandard };

    private readonly Dictionary<(string Fault, bool IsHosted, string Build), Task<FaultResult>> _results = [];

    internal static IEnumerable<(Fault Fault, bool IsHosted, string Build)> Cases =>
        from fault in Fault.All
        from isHosted in IsHosted
        from build in Builds.Keys
        select (fault, isHosted, build);

    public async Task InitializeAsync()
    {
        // What ends by its time-out waits until the others are done, so that the request arrives before, also on a busy machine.
        foreach (var group in Cases.ToLookup(one => one.Fault.TimesOut).OrderBy(group => group.Key))
        {
            await Task.WhenAll(_results.Values);
            foreach (var (fault, isHosted, build) in group)
            {
                _results.Add((fault.Name, isHosted, build), Task.Run(() => CallAsync(fault, isHosted, Builds[build])));
            }
        }
    }

    public Task DisposeAsync() => Task.WhenAll(_results.Values);

    internal Task<FaultResult> ResultAsync(string fault, bool isHosted, string build) => _results[(fault, isHosted, build)];

    private static async Task<FaultResult> CallAsync(Fault fault, bool isHosted, PackageBuild.Call call)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(fault.First).AnswerEach(_ => fault.Then);
        var baseUrl = new UriBuilder(gateway.BaseUrl) { Scheme = fault.Scheme }.Uri;
        var timeout = TimeSpan.FromSeconds(fault.TimesOut ? 2 : 60);
        var connections = 0;
        using var primary = fault.Connect is null ? null : Connecting(() => fault.Connect(connections++));
        using var cancellation = new CancellationTokenSource();

        var calling = call(baseUrl, isHosted, primary, timeout, new ImpatientTime(), cancellation.Token);
        if (fault.IsCancelled)
        {
            await gateway.WaitForRequestsAsync(1, cancellation.Token);
            await cancellation.CancelAsync();
        }

        var (outcome, taskId, traces) = await calling;
        var tasks = gateway.Requests.Select(request => request.TaskId).OfType<string>().ToList();
        var isRightTask = taskId is null || tasks.Count == 0 || taskId == tasks[^1];
        return new FaultResult(
            isHosted ? fault.Hosted : fault.Bare,
            new Effect(isRightTask ? outcome : "another task", gateway.Requests.Count, tasks.Count),
            isHosted ? fault.Connections : null,
            isHosted && fault.Connections is not null ? connections : null,
            traces);
    }

    private static SocketsHttpHandler Connecting(Action connect) => new()
    {
        ConnectCallback = async (context, cancellationToken) =>
        {
            connect();
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };
}

/// <summary>What was expected of a call under a fault, what came of it, and all that can be read of it.</summary>
internal sealed record FaultResult(Effect Expected, Effect Actual, int? ExpectedConnections, int? Connections, string Traces);
