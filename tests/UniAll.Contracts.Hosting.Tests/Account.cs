using Microsoft.Extensions.DependencyInjection;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>One account among services, as an application has it.</summary>
internal sealed class Account : IAsyncDisposable
{
    public const string Key = "sk-the-account-key";

    private readonly ServiceProvider _services;

    private Account(ServiceProvider services) => _services = services;

    public static CreateVideoTaskRequest Request => new() { Model = "wan2.6-video-720p", Prompt = "A paper boat.", Duration = 5, ExtraBody = { Seed = 42 } };

    public ImpatientTime Time { get; private init; } = new();

    public TestLog Log { get; private init; } = new();

    public IServiceProvider Services => _services;

    public IVideoTasksClient Client => _services.GetRequiredService<IVideoTasksClient>();

    public static Account At(Uri? baseUrl, Action<UniAllVideoOptions>? configure = null, Action<IHttpClientBuilder>? http = null)
    {
        var (time, log) = (new ImpatientTime(), new TestLog());
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time).AddLogging(logging => logging.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(log));
        var builder = services.AddUniAllVideo(options =>
        {
            options.BaseUrl = baseUrl;
            options.ApiKey = Key;
            configure?.Invoke(options);
        });
        http?.Invoke(builder);
        return new Account(services.BuildServiceProvider()) { Time = time, Log = log };
    }

    public Task<VideoTask> CallAsync(CancellationToken cancellationToken = default) => Client.CreateVideoTaskAsync(Request, cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
