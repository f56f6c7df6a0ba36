using System.Net.Http.Headers;
using System.Text;

namespace UniAll.Contracts.Stub.Tests;

/// <summary>A stub and a client that calls it.</summary>
internal sealed class ScriptedGateway : IAsyncDisposable
{
    public const string Valid = """{"model":"wan2.6-video-720p","prompt":"A boat.","duration":10,"extra_body":{}}""";

    private ScriptedGateway(UniAllStub stub)
    {
        Stub = stub;
        Http = new HttpClient { BaseAddress = stub.BaseUrl };
    }

    public UniAllStub Stub { get; }

    public HttpClient Http { get; }

    public static async Task<ScriptedGateway> StartAsync(params StubAnswer[] answers)
    {
        var stub = await UniAllStub.StartAsync();
        return new ScriptedGateway(stub.AnswerNext(answers));
    }

    /// <summary>Sends a request that fits the contract; its answer is returned with the headers.</summary>
    public Task<HttpResponseMessage> SendAsync(string body = Valid, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Answer.Path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "sk-secret") },
        };
        return Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Stub.DisposeAsync();
    }
}
