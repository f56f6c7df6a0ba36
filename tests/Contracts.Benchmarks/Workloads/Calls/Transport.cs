using System.Net;
using System.Net.Http.Headers;

namespace Contracts.Benchmarks.Workloads.Calls;

/// <summary>A server without a network: takes the whole of a request, and answers the documented example.</summary>
internal sealed class Transport : HttpMessageHandler
{
    private static readonly byte[] Answer = """
        {"id":"task_1","task_id":"task_1","object":"video.generation.job","model":"wan2.6-video-720p","status":"in_progress","progress":5,"created_at":1773984104}
        """u8.ToArray();

    public static HttpClient CreateClient() => new(new Transport()) { BaseAddress = new Uri("https://api.example.com/") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        var content = new StreamContent(new MemoryStream(Answer, writable: false));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content };
    }
}
