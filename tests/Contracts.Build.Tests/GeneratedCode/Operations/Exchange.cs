using System.Net;

namespace Contracts.Build.Tests;

/// <summary>A server that keeps what it is sent, byte for byte, and answers as it is told.</summary>
internal sealed class Exchange(HttpResponseMessage answer) : HttpMessageHandler
{
    public Exchange(HttpStatusCode status = HttpStatusCode.NoContent, HttpContent? content = null)
        : this(new HttpResponseMessage(status) { Content = content })
    {
    }

    public int Count { get; private set; }

    public HttpRequestMessage? Request { get; private set; }

    public byte[]? Body { get; private set; }

    /// <summary>Where the request went, behind the base address.</summary>
    public string Url => (Request?.RequestUri?.AbsoluteUri ?? "").Replace("https://example.com/api", "", StringComparison.Ordinal);

    public string Text => System.Text.Encoding.UTF8.GetString(Body ?? []);

    public string? ContentType => Request?.Content?.Headers.ContentType?.ToString();

    public string? Header(string name) => Request?.Headers.TryGetValues(name, out var values) == true ? string.Join("|", values) : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        Request = request;
        Body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return answer;
    }
}
