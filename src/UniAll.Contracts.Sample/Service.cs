using System.Net.Http.Headers;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample;

/// <summary>The service that the sample calls: the one of the command line, else a stub of its own.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly UniAllStub? _stub;
    private readonly HttpClient _http;

    private Service(UniAllStub? stub, HttpClient http)
    {
        _stub = stub;
        _http = http;
        Client = new VideoTasksClient(http);
    }

    /// <summary>Calls the service.</summary>
    public IVideoTasksClient Client { get; }

    /// <summary>Where it is.</summary>
    public Uri BaseUrl => _http.BaseAddress!;

    /// <summary>Whether it is the stub, so that nothing leaves the machine.</summary>
    public bool IsStub => _stub is not null;

    public static async Task<Service> OpenAsync(SampleArguments arguments)
    {
        var stub = arguments.BaseUrl is null ? await UniAllStub.StartAsync().ConfigureAwait(false) : null;

        // The bearer token stays with the HttpClient; exceptions never hold it.
        var http = new HttpClient { BaseAddress = arguments.BaseUrl ?? stub!.BaseUrl };
        http.DefaultRequestHeaders.Authorization = arguments.ApiKey is { } key ? new AuthenticationHeaderValue("Bearer", key) : null;
        return new Service(stub, http);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_stub is not null)
        {
            await _stub.DisposeAsync().ConfigureAwait(false);
        }
    }
}
