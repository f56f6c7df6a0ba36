using Microsoft.Extensions.Http.Resilience;

namespace UniAll.Contracts.Hosting;

/// <summary>Keeps repeated requests within the rate of the account; a first one has waited for its turn before the time of its call began.</summary>
internal sealed class ResendRateHandler(CallLimits limits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.GetResilienceContext() is { } context && ResendStrategy.IsResend(context))
        {
            await limits.WaitForRateAsync(cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
