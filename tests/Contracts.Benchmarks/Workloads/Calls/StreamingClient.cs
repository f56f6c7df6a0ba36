using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace Contracts.Benchmarks.Workloads.Calls;

/// <summary>
/// A call as one writes it by hand when bytes count: Newtonsoft.Json on the stream of the request and on that of the response. The body is sent
/// in chunks, since nobody knows its length, and of an error there is only the status.
/// </summary>
internal sealed class StreamingClient(HttpClient http)
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    public async Task<T?> CreateAsync<T>(object body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/video/generations") { Content = new JsonStreamContent(body) };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var reader = new JsonTextReader(new StreamReader(stream));
        return Serializer.Deserialize<T>(reader);
    }

    private sealed class JsonStreamContent : HttpContent
    {
        private readonly object _body;

        public JsonStreamContent(object body)
        {
            _body = body;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            using var writer = new JsonTextWriter(new StreamWriter(stream, new UTF8Encoding(false), 1024, leaveOpen: true));
            Serializer.Serialize(writer, _body);
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
