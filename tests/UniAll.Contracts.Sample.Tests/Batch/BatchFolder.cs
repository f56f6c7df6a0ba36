using Spectre.Console;
using Spectre.Console.Testing;
using UniAll.Contracts.Sample.Batch;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample.Tests.Batch;

/// <summary>A batch file in a folder of its own, and the stub that it is sent to.</summary>
internal sealed class BatchFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("batch-");
    private readonly HttpClient _http;

    private BatchFolder(UniAllStub gateway, string name)
    {
        Gateway = gateway;
        File = Path.Combine(_folder.FullName, name);
        _http = new HttpClient { BaseAddress = gateway.BaseUrl };
        Client = new VideoTasksClient(_http);
    }

    public UniAllStub Gateway { get; }

    public IVideoTasksClient Client { get; set; }

    public string File { get; }

    /// <summary>The states in the journal, in the order in which they were written.</summary>
    public IEnumerable<string> JournalStates => System.IO.File.ReadLines(File + ".journal").Select(line => line.Split("\"State\":\"")[1].Split('"')[0]);

    /// <summary>The prompts that the gateway received, in order.</summary>
    public IEnumerable<string> SentPrompts => Gateway.Requests.Select(request => request.Body.Split("\"prompt\":\"")[1].Split('"')[0]);

    public static async Task<BatchFolder> StartAsync(string text, string name = "batch.jsonl")
    {
        var folder = new BatchFolder(await UniAllStub.StartAsync(), name);
        await folder.WriteAsync(text);
        return folder;
    }

    /// <summary>A line of the batch.</summary>
    public static string Line(string prompt) => $$"""{"model":"wan2.6-video-720p","prompt":"{{prompt}}","duration":5}""";

    public static string Lines(params IEnumerable<string> prompts) => string.Join('\n', prompts.Select(Line));

    public Task WriteAsync(string text) => System.IO.File.WriteAllTextAsync(File, text);

    /// <summary>Runs the batch as in a pipe.</summary>
    public async Task<(int ExitCode, string[] Output)> RunAsync(int atOnce = 1, CancellationToken stop = default, CancellationToken abort = default)
    {
        using var output = new StringWriter();
        var exitCode = await RunAsync(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No }), atOnce, stop, abort);
        return (exitCode, output.ToString().TrimEnd().Split(Environment.NewLine));
    }

    /// <summary>Runs the batch as in a terminal.</summary>
    public async Task<(int ExitCode, string Output)> RunInTerminalAsync()
    {
        using var console = new TestConsole().Interactive().EmitAnsiSequences().Width(200);
        return (await RunAsync(console, 1, default, default), console.Output);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Gateway.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Task<int> RunAsync(IAnsiConsole console, int atOnce, CancellationToken stop, CancellationToken abort) =>
        new BatchCommand(console).RunAsync(Client, new SampleArguments(Gateway.BaseUrl, null).ServiceName, File, atOnce, stop, abort);
}
