using System.Net;
using System.Text;
using System.Text.Json;

namespace Contracts.Build.Tests;

/// <summary>What a large JSON body costs, and that it is sent whole.</summary>
public sealed class LargeBodyTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Photos, version: '1' }
        servers: [ { url: 'https://example.com' } ]
        paths:
          /photos:
            post:
              operationId: sendPhoto
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Photo' } } } }
              responses: { '204': { description: Sent. } }
        components: { schemas: { Photo: { type: object, required: [ image ], properties: { image: { type: string } } } } }
        """;

    private static readonly Dictionary<(string, TargetFramework), Lazy<GeneratedCode>> Codes = new[] { "Newtonsoft.Json", "System.Text.Json" }
        .SelectMany(library => new[] { TargetFramework.Net, TargetFramework.NetStandard }.Select(target => (library, target)))
        .ToDictionary(key => key, key => new Lazy<GeneratedCode>(() => GeneratedCode.Of(Contract, key.target, key.library)));

    private static readonly int[] SegmentSizes = [1024, 2048, 4096, 8192, 16384, 32768, 65536];

    public static TheoryData<string, TargetFramework> Builds
    {
        get
        {
            var builds = new TheoryData<string, TargetFramework>();
            foreach (var (library, target) in Codes.Keys)
            {
                builds.Add(library, target);
            }

            return builds;
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_body_costs_little_more_than_its_bytes(string jsonLibrary, TargetFramework target)
    {
        using var server = new Server();
        var send = Send(Codes[(jsonLibrary, target)].Value, server);
        send("AAAA");
        var image = new string('A', 10 * 1024 * 1024);

        var before = GC.GetAllocatedBytesForCurrentThread();
        send(image);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(image.Length + """{"image":""}""".Length, server.Length);
        Assert.InRange(bytes, 0, (long)(1.2 * image.Length));
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Any_text_of_any_length_arrives_as_it_was_and_its_length_before_it(string jsonLibrary, TargetFramework target)
    {
        // Bounds of pieces and segments in the middle of pairs and escapes.
        var parts = new[] { "a", "é", "雪", "🚲", "\"", "\\", "\n", "\u0001", "/", "<" };
        using var server = new Server(isKept: true);
        var send = Send(Codes[(jsonLibrary, target)].Value, server);
        foreach (var length in new[] { 0, 1, 255, 256, 511, 512, 1023, 1024, 1025, 2048, 2049, 65535, 65536, 200_000 })
        {
            for (var shift = 0; shift < 2; shift++)
            {
                var random = new Random(length);
                var text = new StringBuilder(new string('x', shift));
                while (text.Length < length)
                {
                    text.Append(parts[random.Next(parts.Length)]);
                }

                send(text.ToString());

                Assert.Equal(server.Body.Length, server.Length);
                Assert.Equal(text.ToString(), JsonDocument.Parse(server.Body).RootElement.GetProperty("image").GetString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task A_body_that_is_still_on_its_way_when_the_call_has_ended_is_sent_as_it_was(string jsonLibrary, TargetFramework target)
    {
        var image = new string('A', 200_000);
        using var server = new Server { Answer = new TaskCompletionSource<HttpResponseMessage>() };
        var call = Call(Codes[(jsonLibrary, target)].Value, server)(image);
        var line = new SlowStream();
        var copying = server.Content!.CopyToAsync(line);

        server.Answer.SetResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        await call;

        // Whoever asks for memory now must not get what is still being sent.
        var others = SegmentSizes.SelectMany(size => Enumerable.Range(0, 100).Select(_ => System.Buffers.ArrayPool<byte>.Shared.Rent(size))).ToList();
        others.ForEach(array => array.AsSpan().Fill((byte)'!'));
        line.Go.SetResult();
        await copying;

        Assert.Equal(image, JsonDocument.Parse(line.ToArray()).RootElement.GetProperty("image").GetString());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => server.Content.CopyToAsync(Stream.Null));
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_body_can_be_sent_again(string jsonLibrary, TargetFramework target)
    {
        using var server = new Server(isKept: true) { Times = 2 };

        Send(Codes[(jsonLibrary, target)].Value, server)(new string('A', 100_000));

        Assert.Equal(2 * server.Length, server.Body.Length);
    }

    private static Action<string> Send(GeneratedCode code, Server server)
    {
        var call = Call(code, server);
        return image => Assert.True(call(image).IsCompletedSuccessfully);
    }

    private static Func<string, Task> Call(GeneratedCode code, Server server)
    {
        var photo = code.Type("Photo");
        var image = photo.GetProperty("Image")!;
        var client = Activator.CreateInstance(code.Type(GeneratedCode.ClientName), new HttpClient(server))!;
        var method = client.GetType().GetMethod("SendPhotoAsync")!;
        return text =>
        {
            var request = Activator.CreateInstance(photo)!;
            image.SetValue(request, text);
            return (Task)method.Invoke(client, [request, CancellationToken.None])!;
        };
    }

    /// <summary>Reads a body at once, so that all is done on one thread.</summary>
    private sealed class Server(bool isKept = false) : HttpMessageHandler
    {
        public TaskCompletionSource<HttpResponseMessage>? Answer { get; init; }

        public int Times { get; init; } = 1;

        public HttpContent? Content { get; private set; }

        public long? Length { get; private set; }

        public byte[] Body { get; private set; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Content = request.Content!;
            Length = Content.Headers.ContentLength;
            if (Answer is not null)
            {
                return Answer.Task;
            }

            using var kept = new MemoryStream();
            for (var i = 0; i < Times; i++)
            {
                Content.CopyToAsync(isKept ? kept : Stream.Null, cancellationToken).GetAwaiter().GetResult();
            }

            Body = kept.ToArray();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }

    /// <summary>A connection that takes nothing until it is told to.</summary>
    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource Go { get; } = new();

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Go.Task;
            Write(buffer, offset, count);
        }
    }
}
