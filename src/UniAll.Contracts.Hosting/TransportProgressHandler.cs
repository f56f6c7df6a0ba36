namespace UniAll.Contracts.Hosting;

/// <summary>
/// Notes what becomes of each request, right before the transport: whatever throws above, a logger or a handler of the application, the call
/// knows whether it was sent, and has the answer. Nothing passes twice that may have been accepted.
/// </summary>
internal sealed class TransportProgressHandler(HttpMessageHandler transport) : DelegatingHandler(transport)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var progress = CallProgress.Of(request);
        progress?.Sent();
        try
        {
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            progress?.Answered(answer);
            return answer;
        }
        catch (HttpRequestException exception)
        {
            progress?.Failed(exception);
            throw;
        }
    }
}
