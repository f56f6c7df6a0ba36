namespace UniAll.Contracts.Hosting;

/// <summary>
/// Stands before the transport, below all that logs: of an answer that is no HTTP the transport quotes the line, and a server may repeat the key in it.
/// </summary>
internal sealed class KeyRedactionHandler(HttpMessageHandler transport) : DelegatingHandler(transport)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (KeyOf(request) is { } key && KeyForms.Of(key).Any(exception.ToString().Contains))
        {
            throw WithoutKey(exception, KeyForms.Of(key).Aggregate(exception.Message, (text, form) => text.Replace(form, new string('*', form.Length))));
        }
    }

    /// <summary>The key that was sent: by now the account may have another, and a handler of the application may have put its own in its place.</summary>
    private static string? KeyOf(HttpRequestMessage request) => request.Headers.Authorization is { } authorization ? authorization.Parameter ?? authorization.Scheme : null;

    private static HttpRequestException WithoutKey(HttpRequestException exception, string message) =>
#if NET
        new(exception.HttpRequestError, message, null, exception.StatusCode);
#else
        new(message);
#endif
}
