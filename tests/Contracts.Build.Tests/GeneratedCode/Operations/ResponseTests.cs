using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Contracts.Build.Tests;

/// <summary>What a client makes of responses.</summary>
public sealed class ResponseTests
{
    public static TheoryData<string> Libraries => ["Newtonsoft.Json", "System.Text.Json"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_result_has_the_body_of_its_status_and_the_headers(string library)
    {
        var answer = Answer(HttpStatusCode.OK, "application/json", """{"name":"n"}""");
        answer.Headers.TryAddWithoutValidation("X-Rate", "5");
        answer.Headers.TryAddWithoutValidation("X-Names", ["a, b", "\"c\""]);
        answer.Headers.TryAddWithoutValidation("X-Until", "2026-03-20T01:02:03Z");
        answer.Headers.TryAddWithoutValidation("X-Json", """{"name":"h"}""");

        var result = await OperationsContract.Client(library, new Exchange(answer)).ResultsAsync();

        Assert.Equal((200, "n", null, null), ((int)result.StatusCode, (string)result.Ok.Name, (string?)result.Created, (Stream?)result.PartialContent));
        Assert.Equal((5L, new DateTimeOffset(2026, 3, 20, 1, 2, 3, TimeSpan.Zero), "h"), ((long)result.XRate, (DateTimeOffset)result.XUntil, (string)result.XJson.Name));
        Assert.Equal(["a", "b", "\"c\""], (IEnumerable<string>)result.XNames);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Each_other_status_has_its_own_body_or_none(string library)
    {
        var answer = Answer(HttpStatusCode.Created, "text/plain", "made");
        answer.Headers.TryAddWithoutValidation("X-Rate", "many");
        var created = await OperationsContract.Client(library, new Exchange(answer)).ResultsAsync();
        Assert.Equal((null, "made", null, null), ((object?)created.Ok, (string)created.Created, (long?)created.XRate, (object?)created.XNames));

        var accepted = await OperationsContract.Client(library, new Exchange(HttpStatusCode.Accepted)).ResultsAsync();
        Assert.Equal((202, null, null), ((int)accepted.StatusCode, (object?)accepted.Ok, (string?)accepted.Created));

        var partial = await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.PartialContent, "application/octet-stream", "bytes"))).ResultsAsync();
        Assert.Equal("bytes", new StreamReader((Stream)partial.PartialContent).ReadToEnd());
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_header_can_be_an_object(string library)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK);
        answer.Headers.TryAddWithoutValidation("X-Limits", "left,5,of,10 \"a\",open,true,more,7");
        answer.Headers.TryAddWithoutValidation("X-Exploded", "left=5, of=a=b");
        answer.Headers.TryAddWithoutValidation("X-Texts", ["a=1", "b=2"]);
        answer.Headers.TryAddWithoutValidation("X-Numbers", "a,1,b,2");
        answer.Headers.TryAddWithoutValidation("X-Nested", "a,b");

        var result = await OperationsContract.Client(library, new Exchange(answer)).ObjectHeadersAsync();

        Assert.Equal((5L, "10 \"a\"", true, "7"), ((long)result.XLimits.Left, (string)result.XLimits.Of, (bool)result.XLimits.Open, (string)result.XLimits.AdditionalProperties["more"].ToString()));
        Assert.Equal((5L, "a=b"), ((long)result.XExploded.Left, (string)result.XExploded.Of));
        Assert.Equal([("a", "1"), ("b", "2")], ((IDictionary<string, string>)result.XTexts).Select(entry => (entry.Key, entry.Value)));
        Assert.Equal([("a", 1L), ("b", 2L)], ((IDictionary<string, long>)result.XNumbers).Select(entry => (entry.Key, entry.Value)));
        Assert.Equal("a,b", (string)result.XNested);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_header_that_is_no_object_is_none(string library)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK);
        answer.Headers.TryAddWithoutValidation("X-Limits", "left,5,of");
        answer.Headers.TryAddWithoutValidation("X-Exploded", "left,5");
        answer.Headers.TryAddWithoutValidation("X-Numbers", "a,b");

        var result = await OperationsContract.Client(library, new Exchange(answer)).ObjectHeadersAsync();

        Assert.Equal((null, null, null, null), ((object?)result.XLimits, (object?)result.XExploded, (object?)result.XNumbers, (object?)result.XTexts));
    }

    [Fact]
    public async Task A_success_that_the_contract_does_not_describe_is_an_error_with_the_body_in_it()
    {
        var client = OperationsContract.Client("Newtonsoft.Json", new Exchange(Answer((HttpStatusCode)299, "text/plain", "what")));

        dynamic exception = await Record.ExceptionAsync(() => (Task)client.ResultsAsync());

        Assert.Equal((299, "what"), ((int)exception.StatusCode, (string)exception.ResponseBody));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_range_stands_for_what_is_not_said_one_by_one(string library)
    {
        Assert.Equal(7L, (await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.OK, "application/json", "7"))).RangeAsync()).Ok);
        Assert.Equal([7L], (IEnumerable<long>)(await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.Created, "application/json", "[7]"))).RangeAsync()).Success);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task No_content_is_null_and_a_missing_body_is_an_error(string library)
    {
        Assert.Equal(7L, await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.OK, "application/json", "7"))).MaybeAsync());
        Assert.Null(await OperationsContract.Client(library, new Exchange()).MaybeAsync());
        Assert.NotNull(await Record.ExceptionAsync(() => (Task)OperationsContract.Client(library, new Exchange(HttpStatusCode.OK)).MaybeAsync()));
        Assert.Null(await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.OK, "application/json", "null"))).NullableAsync());
        Assert.Equal("n", (await OperationsContract.Client(library, new Exchange(Answer(HttpStatusCode.OK, "application/json", """{"name":"n"}"""))).GetDefaultAsync()).Name);
    }

    [Theory]
    [InlineData("text/plain", "utf-8", "ü")]
    [InlineData("text/plain; charset=utf-8", "utf-8", "ü")]
    [InlineData("text/plain; charset=\"utf8\"", "utf-8", "ü")]
    [InlineData("text/plain; charset=us-ascii", "utf-8", "ü")]
    [InlineData("text/html; charset=ISO-8859-1", "iso-8859-1", "ü")]
    [InlineData("text/html; charset=utf-16", "utf-16", "ü")]
    public async Task Text_is_read_in_the_charset_that_it_says(string contentType, string encoding, string text)
    {
        var server = new Exchange(Answer(HttpStatusCode.OK, contentType, text, Encoding.GetEncoding(encoding)));

        Assert.Equal(text, (string)await OperationsContract.Client("Newtonsoft.Json", server).GetTextAsync());
        Assert.Equal("text/plain|text/html", server.Header("Accept"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Json_in_another_charset_is_read_too_and_in_an_unknown_one_as_utf_8(string library)
    {
        var latin = Answer(HttpStatusCode.OK, "application/json; charset=iso-8859-1", """{"name":"ü"}""", Encoding.Latin1);
        Assert.Equal("ü", (await OperationsContract.Client(library, new Exchange(latin)).GetDefaultAsync()).Name);

        var unknown = Answer(HttpStatusCode.OK, "application/json; charset=x-unknown", """{"name":"ü"}""");
        Assert.Equal("ü", (await OperationsContract.Client(library, new Exchange(unknown)).GetDefaultAsync()).Name);
    }

    [Fact]
    public async Task Text_in_an_unknown_charset_is_an_error() =>
        Assert.NotNull(await Record.ExceptionAsync(() => (Task)OperationsContract.Client("Newtonsoft.Json", new Exchange(Answer(HttpStatusCode.OK, "text/plain; charset=x-unknown", "a"))).GetTextAsync()));

    [Theory]
    [InlineData("GetBytesAsync")]
    [InlineData("GetEventsAsync")]
    public async Task A_stream_is_handed_over_unread_and_owns_the_response(string method)
    {
        var body = new EndlessStream();
        var server = new Exchange(HttpStatusCode.OK, new StreamContent(body));
        object client = OperationsContract.Client("Newtonsoft.Json", server);

        var stream = await (Task<Stream>)client.GetType().GetMethod(method)!.Invoke(client, [CancellationToken.None])!;

        Assert.Equal(0, body.Count);
        Assert.Equal(10, await stream.ReadAsync(new byte[10]));
        Assert.False(body.IsDisposed);
        await stream.DisposeAsync();
        Assert.True(body.IsDisposed);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_failure_is_read_as_the_class_that_the_contract_gives_it(string library)
    {
        var code = OperationsContract.Code(library);
        var server = new Exchange(Answer(HttpStatusCode.BadRequest, "application/problem+json", """{"why":"because"}"""));

        dynamic exception = (await Record.ExceptionAsync(() => (Task)code.Client(server).ResultsAsync()))!;

        object? Read(string type) => ((object)exception).GetType().GetMethod("ReadBody")!.MakeGenericMethod(type == "string" ? typeof(string) : code.Type(type)).Invoke(exception, null);
        Assert.Equal("because", ((dynamic?)Read("ResultsError400"))?.Why);
        Assert.Null(Read("string"));
        Assert.Equal(1, server.Count);
    }

    [Theory]
    [InlineData("GetTextAsync", "text/plain; charset=x-unknown", HttpStatusCode.OK)]
    [InlineData("GetTextAsync", "text/plain; charset=utf-16", HttpStatusCode.BadRequest)]
    [InlineData("GetBytesAsync", "text/plain", HttpStatusCode.Unauthorized)]
    [InlineData("ResultsAsync", "text/plain", (HttpStatusCode)299)]
    [InlineData("MaybeAsync", "text/plain", HttpStatusCode.OK)]
    public async Task Credentials_that_a_response_repeats_are_in_no_error(string method, string contentType, HttpStatusCode status)
    {
        var encoding = contentType.Contains("utf-16", StringComparison.Ordinal) ? Encoding.Unicode : Encoding.UTF8;
        var server = new Exchange(Answer(status, contentType, "The token sk-secret is wrong.", encoding));
        var code = OperationsContract.Code("Newtonsoft.Json");
        using var http = new HttpClient(server) { BaseAddress = new Uri("https://example.com"), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "sk-secret") } };
        var client = Activator.CreateInstance(code.Type(GeneratedCode.ClientName), http)!;

        dynamic exception = (await Record.ExceptionAsync(() => (Task)client.GetType().GetMethod(method)!.Invoke(client, [CancellationToken.None])!))!;

        Assert.Equal((int)status, exception.StatusCode);
        Assert.Equal("The token ********* is wrong.", exception.ResponseBody);
        Assert.DoesNotContain("sk-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Api_keys_that_the_contract_names_are_in_no_error_wherever_a_request_carries_them(string library)
    {
        const string said = "Key key-1 of session s-2 is not a+b/c%2Bd, nor a%2Bb%2Fc%252Bd, nor key-12.";
        var server = new Exchange(Answer(HttpStatusCode.Unauthorized, "text/plain", said));
        var code = OperationsContract.Code(library);
        using var keys = new Keys(server);
        using var http = new HttpClient(keys) { BaseAddress = new Uri("https://example.com"), DefaultRequestHeaders = { { "x-api-key", "key-1" }, { "Cookie", "other=1; sid=s-2" } } };
        object client = Activator.CreateInstance(code.Type(GeneratedCode.ClientName), http)!;

        dynamic exception = (await Record.ExceptionAsync(() => (Task)((dynamic)client).GetTextAsync()))!;

        Assert.Equal("Key ***** of session *** is not *********, nor ***************, nor *****2.", exception.ResponseBody);
    }

    [Fact]
    public async Task A_redirect_that_nobody_follows_is_an_error_with_its_headers()
    {
        var answer = new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://example.com/there") } };

        dynamic exception = (await Record.ExceptionAsync(() => (Task)OperationsContract.Client("Newtonsoft.Json", new Exchange(answer)).GetTextAsync()))!;

        Assert.Equal("https://example.com/there", exception.Headers["Location"][0]);
    }

    [Fact]
    public async Task The_answer_to_HEAD_has_headers_alone()
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK);
        answer.Headers.TryAddWithoutValidation("ETag", "\"1\"");

        Assert.Equal("\"1\"", (await OperationsContract.Client("Newtonsoft.Json", new Exchange(answer)).HeadAsync()).ETag);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string contentType, string text, Encoding? encoding = null)
    {
        var content = new ByteArrayContent((encoding ?? Encoding.UTF8).GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new HttpResponseMessage(status) { Content = content };
    }

    /// <summary>Adds a key to the address of each request, as applications do.</summary>
    private sealed class Keys(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(request.RequestUri + "?page=1&api%5Bkey%5D=a%2Bb%2Fc%252Bd");
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>What a client that reads a whole body never comes back from.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Count { get; private set; }

        public bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Count += count;
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            Count += buffer.Length;
            return buffer.Length;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
