namespace UniAll.Contracts.Hosting;

/// <summary>
/// Notes what becomes of each request, right before the transport: whatever throws above, a logger or a handler of the application, the call
/// knows whether it was sent, and has the answer.
/// </summary>
internal sealed class CallProgressHandler(HttpMessageHandler transport) : DelegatingHandler(transport)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var progress = CallProgress.Current;
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
