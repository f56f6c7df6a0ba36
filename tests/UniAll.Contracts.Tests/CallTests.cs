using System.Net;
using System.Text;

namespace UniAll.Contracts.Tests;

public sealed class CallTests
{
    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Every_status_of_success_means_created(HttpStatusCode status)
    {
        using var gateway = Gateway.Answering(Gateway.Created, status);

        Assert.Equal("task_1", (await gateway.Client().CreateVideoTaskAsync(Requests.Least)).Id);
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        CreateVideoTaskRequest? request = null;
        HttpClient? http = null;

        Assert.Throws<ArgumentNullException>("request", () => { _ = gateway.Client().CreateVideoTaskAsync(request!); });
        Assert.Throws<ArgumentNullException>("httpClient", () => new VideoTasksClient(http!));
    }

    [Fact(Timeout = 30_000)]
    public async Task Cancelling_ends_a_call_before_the_answer()
    {
        using var cancellation = new CancellationTokenSource();
        using var gateway = new Gateway(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least, cancellation.Token));
    }

    [Fact(Timeout = 30_000)]
    public async Task Cancelling_ends_a_call_in_the_middle_of_the_answer()
    {
        using var cancellation = new CancellationTokenSource();
        using var gateway = Gateway.AnsweringContent(new StreamContent(new EndlessStream(cancellation.Cancel)));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact(Timeout = 30_000)]
    public async Task The_time_out_of_the_HTTP_client_covers_the_body()
    {
        using var gateway = Gateway.AnsweringContent(new StreamContent(new EndlessStream(() => { })));
        using var http = gateway.Http();
        http.Timeout = TimeSpan.FromMilliseconds(50);

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => new VideoTasksClient(http).CreateVideoTaskAsync(Requests.Least));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [InlineData("""{"id":"task_1","sta""", HttpStatusCode.OK, "task_1", false)]
    [InlineData("""{"id":"task_""", HttpStatusCode.OK, null, false)]
    [InlineData("", HttpStatusCode.OK, null, false)]
    [InlineData("""{"code":"rate_lim""", HttpStatusCode.TooManyRequests, null, true)]
    [InlineData("<html>", HttpStatusCode.BadGateway, null, false)]
    public async Task A_connection_that_breaks_in_the_answer_leaves_what_had_come_of_it(string body, HttpStatusCode status, string? id, bool isTransient)
    {
        using var gateway = new Gateway((_, _) => Task.FromResult(new HttpResponseMessage(status)
        {
            Content = new StreamContent(new EndlessStream(() => throw new IOException("reset"), body)),
        }));

        var exception = await Assert.ThrowsAsync<ApiException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least));

        Assert.Equal(((int)status, body, id, isTransient), (exception.StatusCode, exception.ResponseBody, exception.TaskId, exception.IsTransient));
        Assert.Equal($"The server answered {(int)status} with a body that broke off: reset", exception.Message);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task A_token_that_an_answer_breaks_off_in_is_not_there_in_part()
    {
        using var gateway = Gateway.AnsweringContent(new StreamContent(new EndlessStream(() => throw new IOException("reset"), "Refused: sk-secr")));
        using var http = gateway.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "sk-secret");

        var exception = await Assert.ThrowsAsync<ApiException>(() => new VideoTasksClient(http).CreateVideoTaskAsync(Requests.Least));

        Assert.Equal("Refused: *******", exception.ResponseBody);
    }

    [Fact]
    public async Task A_connection_that_fails_is_reported_as_it_is_and_nothing_is_sent_twice()
    {
        var failure = new HttpRequestException("refused");
        using var gateway = new Gateway((_, _) => throw failure);

        Assert.Same(failure, await Assert.ThrowsAsync<HttpRequestException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least)));
        Assert.Single(gateway.Requests);
    }

    /// <summary>The start of a task, and then nothing until the reader gives up.</summary>
    private sealed class EndlessStream(Action stall, string start = "{") : Stream
    {
        private bool _started;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_started)
            {
                _started = true;
                if (start.Length > 0)
                {
                    return Encoding.UTF8.GetBytes(start, buffer.Span);
                }
            }

            stall();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
