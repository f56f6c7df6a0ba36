namespace UniAll.Contracts.Hosting;

/// <summary>Ties each request to its call, before any handler of the application can take it to a flow of its own.</summary>
internal sealed class CallProgressHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CallProgress.Tie(request);
        return base.SendAsync(request, cancellationToken);
    }
}
