using BenchmarkDotNet.Attributes;
using Contracts.Benchmarks.Workloads.Calls;
using UniAll.Contracts;
using Stock = Contracts.Benchmarks.Workloads.Calls.StockNSwag;

namespace Contracts.Benchmarks.Suites;

/// <summary>The same request, from the object to the object of the answer, by each client.</summary>
public class OneCallBenchmarks
{
    /// <summary>Words with a line break now and then, as people write them.</summary>
    private const string Line = "A paper boat sails down a rainy street, past \"neon\" signs and slow cars.\n";

    private readonly VideoTasksClient _contracts = new VideoTasksClient(Transport.CreateClient());
    private readonly Stock.StockClient _nswag = new(Transport.CreateClient()) { BaseUrl = "https://api.example.com/" };
    private readonly IRefitClient _refit = NewtonsoftContentSerializer.CreateClient(Transport.CreateClient());
    private readonly StreamingClient _byHand = new(Transport.CreateClient());
    private string _prompt = "";

    /// <summary>How many characters the prompt has.</summary>
    [Params(800, 100_000)]
    public int PromptLength { get; set; }

    /// <summary>Writes the prompt.</summary>
    [GlobalSetup]
    public void Setup() => _prompt = string.Concat(Enumerable.Repeat(Line, (PromptLength / Line.Length) + 1))[..PromptLength];

    /// <summary>Newtonsoft.Json on the streams, with the package's classes.</summary>
    /// <returns>What was answered.</returns>
    [Benchmark(Baseline = true)]
    public async Task<string?> ByHand() =>
        (await _byHand.CreateAsync<VideoTask>(new CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = _prompt, Duration = 5, Size = "1280*720" }).ConfigureAwait(false))?.Id;

    /// <summary>The same with classes that neither demand a member nor keep one that they do not know.</summary>
    /// <returns>What was answered.</returns>
    [Benchmark]
    public async Task<string?> ByHandPlain() =>
        (await _byHand.CreateAsync<PlainTask>(new PlainRequest { Model = "wan2.6-video-720p", Prompt = _prompt, Duration = 5, Size = "1280*720" }).ConfigureAwait(false))?.Id;

    /// <summary>The package.</summary>
    /// <returns>What was answered.</returns>
    [Benchmark]
    public async Task<string?> Contracts() =>
        (await _contracts.CreateVideoTaskAsync(new CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = _prompt, Duration = 5, Size = "1280*720" }).ConfigureAwait(false)).Id;

    /// <summary>A client by NSwag's own templates.</summary>
    /// <returns>What was answered.</returns>
    [Benchmark]
    public async Task<string?> NSwag() =>
        (await _nswag.CreateVideoTaskAsync(new Stock.CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = _prompt, Duration = Stock.CreateVideoTaskRequestDuration._5, Size = Stock.CreateVideoTaskRequestSize._1280_720 }).ConfigureAwait(false)).Id;

    /// <summary>A client by Refit.</summary>
    /// <returns>What was answered.</returns>
    [Benchmark]
    public async Task<string?> Refit() =>
        (await _refit.CreateAsync(new PlainRequest { Model = "wan2.6-video-720p", Prompt = _prompt, Duration = 5, Size = "1280*720" }).ConfigureAwait(false)).Id;
}
