using System.Net.Sockets;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Every fault, with and without services, against each build of the packages. All the calls run at once, before the first is looked at.</summary>
public sealed class FaultMatrix : IAsyncLifetime
{
    private static readonly Dictionary<string, PackageBuild.Call> Builds = new() { ["net10.0"] = PackageBuild.Net, ["netstandard2.0"] = PackageBuild.NetStandard };

    private static readonly bool[] IsHosted = [false, true];

    private readonly Dictionary<string, Task<(Effect Effect, string Traces)>> _results = [];
    private readonly Dictionary<string, CancellationTokenSource> _cancellations = [];
    private FaultyGateway? _gateway;

    internal static IEnumerable<(Fault Fault, bool IsHosted, string Build)> Cases =>
        from fault in Fault.All
        from isHosted in IsHosted
        from build in Builds.Keys
        select (fault, isHosted, build);

    public async Task InitializeAsync()
    {
        var answers = Fault.All.ToDictionary(fault => fault.Name, fault => fault.Answer);
        foreach (var (fault, isHosted, build) in Cases)
        {
            _cancellations.Add(Prompt(fault.Name, isHosted, build), new CancellationTokenSource());
        }

        _gateway = await FaultyGateway.StartAsync((context, call) =>
        {
            var fault = call.Prompt.Split('/')[0];
            var answer = answers[fault](context, call);
            if (fault == Fault.CallerGivesUp)
            {
                _cancellations[call.Prompt].Cancel();
            }

            return answer;
        });

        foreach (var (fault, isHosted, build) in Cases)
        {
            _results.Add(Prompt(fault.Name, isHosted, build), Task.Run(() => CallAsync(fault, isHosted, build)));
        }
    }

    public async Task DisposeAsync()
    {
        await Task.WhenAll(_results.Values);
        await _gateway!.DisposeAsync();
    }

    internal async Task<(Effect Expected, Effect Actual)> EffectAsync(string name, bool isHosted, string build)
    {
        var fault = Fault.All.Single(fault => fault.Name == name);
        return (isHosted ? fault.Hosted : fault.Bare, (await _results[Prompt(name, isHosted, build)]).Effect);
    }

    internal async Task<string> TracesAsync(string name, bool isHosted, string build) => (await _results[Prompt(name, isHosted, build)]).Traces;

    private static string Prompt(string name, bool isHosted, string build) => $"{name}/{isHosted}/{build}";

    private async Task<(Effect Effect, string Traces)> CallAsync(Fault fault, bool isHosted, string build)
    {
        var prompt = Prompt(fault.Name, isHosted, build);
        var baseUrl = new UriBuilder(_gateway!.BaseUrl) { Scheme = fault.Scheme }.Uri;
        var timeout = TimeSpan.FromSeconds(fault.Hosted.Outcome == "time-out" ? 2 : 60);
        var connections = 0;
        using var primary = fault.Connect is null ? null : new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                fault.Connect(connections++);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };

        var (outcome, traces) = await Builds[build](baseUrl, prompt, isHosted, primary, timeout, new ImpatientTime(), _cancellations[prompt].Token);
        if (isHosted && fault.Connections is not null)
        {
            Assert.Equal(fault.Connections, connections);
        }

        return (new Effect(outcome, _gateway.Posts(prompt), _gateway.Tasks(prompt)), traces);
    }
}
