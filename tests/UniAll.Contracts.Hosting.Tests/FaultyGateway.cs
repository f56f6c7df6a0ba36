using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>A gateway on loopback that answers as it is told, and counts by prompt what it saw and what it created.</summary>
internal sealed class FaultyGateway : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Answer _answer;
    private readonly ConcurrentDictionary<string, int> _posts = new();
    private readonly ConcurrentDictionary<string, int> _tasks = new();

    private FaultyGateway(WebApplication application, Answer answer)
    {
        _application = application;
        _answer = answer;
    }

    public Uri BaseUrl => new(_application.Urls.Single());

    public static async Task<FaultyGateway> StartAsync(Answer answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var gateway = new FaultyGateway(builder.Build(), answer);
        gateway._application.Run(gateway.HandleAsync);
        await gateway._application.StartAsync();
        return gateway;
    }

    /// <summary>How many requests with that prompt arrived.</summary>
    public int Posts(string prompt) => _posts.GetValueOrDefault(prompt);

    /// <summary>How many tasks that prompt created: what it costs.</summary>
    public int Tasks(string prompt) => _tasks.GetValueOrDefault(prompt);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var request = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        var prompt = request.GetProperty("prompt").GetString()!;
        var posts = _posts.AddOrUpdate(prompt, 1, (_, count) => count + 1);
        await _answer(context, new GatewayCall(prompt, posts - 1, () => _tasks.AddOrUpdate(prompt, 1, (_, count) => count + 1)));
    }
}

/// <summary>One request, as the gateway sees it.</summary>
/// <param name="Prompt">What it asks for.</param>
/// <param name="SentBefore">How often that prompt came before.</param>
/// <param name="Accept">Creates its task.</param>
internal sealed record GatewayCall(string Prompt, int SentBefore, Action Accept);
