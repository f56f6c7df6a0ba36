using System.Net;
using System.Text;

namespace UniAll.Contracts.Tests;

/// <summary>The other end of a client: answers as it is told, and keeps what was sent.</summary>
internal sealed class Gateway(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public const string Created = """{"id":"task_1"}""";

    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>Whether <see cref="SentBody"/> is of interest; it costs memory.</summary>
    public bool KeepsBody { get; init; } = true;

    public string SentBody { get; private set; } = "";

    public static Gateway Answering(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json", params (string Name, string Value)[] headers) =>
        new((_, _) =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
            foreach (var (name, value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        });

    public static Gateway AnsweringContent(HttpContent content) =>
        new((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content }));

    public VideoTasksClient Client(Uri? baseAddress = null) => new(Http(baseAddress));

    public HttpClient Http(Uri? baseAddress = null) => new(this) { BaseAddress = baseAddress };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (request.Content is not null && KeepsBody)
        {
            SentBody = await request.Content.ReadAsStringAsync(cancellationToken);
        }

        return await answer(request, cancellationToken);
    }
}
