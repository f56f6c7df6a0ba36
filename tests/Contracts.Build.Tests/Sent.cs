using System.Net;
using System.Text;

namespace Contracts.Build.Tests;

/// <summary>A server that gives one answer and keeps what it was sent.</summary>
internal sealed class Sent(string answer) : HttpMessageHandler
{
    public string Url { get; private set; } = "";

    public string Method { get; private set; } = "";

    public string Body { get; private set; } = "";

    public Dictionary<string, string> Headers { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Url = request.RequestUri?.AbsoluteUri ?? "";
        Method = request.Method.Method;
        Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        foreach (var header in request.Headers)
        {
            Headers[header.Key] = string.Join(',', header.Value);
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
