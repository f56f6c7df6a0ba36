namespace UniAll.Contracts.Hosting;

/// <summary>Sends nothing: it gives an answer that has come already.</summary>
internal sealed class AnswerHandler(HttpResponseMessage answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer);
}
