using System.Net;

namespace UniAll.Contracts.Stub;

/// <summary>
/// The gateway as the contract describes it, on loopback: each request is checked against <c>spec/openapi.yaml</c> and answered with
/// the documented example under fresh ids, or refused with the reason in the flat error envelope. No request leaves the machine.
/// </summary>
/// <example>
/// <code>
/// await using var stub = await UniAllStub.StartAsync();
/// using var http = new HttpClient { BaseAddress = stub.BaseUrl };
/// var task = await new VideoTasksClient(http).CreateVideoTaskAsync(request);
/// </code>
/// </example>
public sealed class UniAllStub : IAsyncDisposable
{
    private readonly WebApplication _application;

    private UniAllStub(WebApplication application, Uri baseUrl)
    {
        _application = application;
        BaseUrl = baseUrl;
    }

    /// <summary>Where the stub listens, <c>http://127.0.0.1:PORT/</c>: the <c>{BASE_URL}</c> of the contract.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Starts a gateway.</summary>
    /// <param name="options">How it listens and whom it lets in; <see langword="null"/> for any free port and every request.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running gateway; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<UniAllStub> StartAsync(UniAllStubOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new UniAllStubOptions();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));

        var application = builder.Build();
        var gateway = new Gateway(ContractDocument.Load(), options.RequiredToken);
        application.Run(gateway.HandleAsync);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);

        return new UniAllStub(application, new Uri(application.Urls.Single()));
    }

    /// <summary>Stops the gateway.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>Leaves Ctrl-C to the process that the stub runs in; the host's own lifetime would take it away.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
