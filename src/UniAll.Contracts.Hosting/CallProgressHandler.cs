namespace UniAll.Contracts.Hosting;

/// <summary>Notes of each request whether the server refused it: a call that ends while it waits to send again left no task behind.</summary>
internal sealed class CallProgressHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Note(isRefused: false);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Note(Acceptance.IsExcluded(response));
            return response;
        }
        catch (HttpRequestException exception)
        {
            Note(Acceptance.IsExcluded(exception));
            throw;
        }
    }

    private static void Note(bool isRefused)
    {
        if (CallProgress.Current is { } progress)
        {
            progress.IsRefused = isRefused;
        }
    }
}
