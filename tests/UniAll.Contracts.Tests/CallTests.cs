using System.Net;

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

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_of_the_answer_is_a_failure_of_the_transport()
    {
        using var gateway = Gateway.AnsweringContent(new StreamContent(new EndlessStream(() => throw new IOException("reset"))));

        await Assert.ThrowsAsync<HttpRequestException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least));
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
    private sealed class EndlessStream(Action stall) : Stream
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
                buffer.Span[0] = (byte)'{';
                return 1;
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
