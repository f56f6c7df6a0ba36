using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace UniAll.Contracts.Hosting;

/// <summary>Adds the account's key to each request. The message is the client's own, so that it knows what to keep out of its errors.</summary>
internal sealed class BearerTokenHandler(IOptionsMonitor<UniAllVideoOptions> options, string account) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (options.Get(account).ApiKey is { } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
