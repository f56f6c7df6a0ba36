using System.Net;
using System.Net.Sockets;

namespace UniAll.Contracts.Stub.Tests;

/// <summary>What each fault is to an <see cref="HttpClient"/>.</summary>
public class FaultTests
{
    [Fact]
    public async Task A_refused_connection_is_one_and_ends_when_connections_are_accepted_again()
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        (await gateway.SendAsync()).EnsureSuccessStatusCode();

        await gateway.Stub.RefuseConnectionsAsync();
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => gateway.SendAsync());
        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(exception.InnerException).SocketErrorCode);

        await gateway.Stub.AcceptConnectionsAsync();
        (await gateway.SendAsync()).EnsureSuccessStatusCode();
        gateway.Stub.AssertRequests(2);
    }

    [Fact]
    public async Task A_stub_that_was_stopped_does_not_listen_again()
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        await gateway.Stub.RefuseConnectionsAsync();
        await gateway.Stub.RefuseConnectionsAsync();

        await gateway.Stub.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(gateway.Stub.AcceptConnectionsAsync);
        await Assert.ThrowsAsync<ObjectDisposedException>(gateway.Stub.RefuseConnectionsAsync);
    }

    [Fact]
    public async Task A_reset_connection_hides_the_task_that_exists()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Contract.Reset());

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => gateway.SendAsync());

        var reset = Assert.IsType<SocketException>(exception.GetBaseException());
        Assert.Equal(SocketError.ConnectionReset, reset.SocketErrorCode);
        var request = Assert.Single(gateway.Stub.AssertRequests(1));
        Assert.NotNull(request.TaskId);
        Assert.Null(request.AnswerStatus);
    }

    [Fact]
    public async Task Half_a_body_ends_in_the_middle_of_its_announced_length()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Json(200, """{"id":"task_1"}""").HalfBody());

        using var response = await gateway.SendAsync();

        Assert.Equal(15, response.Content.Headers.ContentLength);
        using var body = await response.Content.ReadAsStreamAsync();
        var bytes = new byte[7];
        await body.ReadExactlyAsync(bytes);
        Assert.Equal("""{"id":""" + "\"", System.Text.Encoding.UTF8.GetString(bytes));
        var exception = await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(bytes));
        Assert.Equal(HttpRequestError.ResponseEnded, exception.HttpRequestError);
    }

    [Fact]
    public async Task A_slow_drip_is_the_whole_body_in_the_end()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Json(200, """{"id":"task_1"}""").SlowDrip(TimeSpan.FromMilliseconds(1)));
        using var response = await gateway.SendAsync();
        Assert.Equal("""{"id":"task_1"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_drip_that_stops_leaves_the_client_waiting_behind_the_first_byte()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Contract.SlowDrip(Timeout.InfiniteTimeSpan));
        using var response = await gateway.SendAsync();
        using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[100];

        Assert.Equal(1, await body.ReadAsync(buffer));

        using var patience = new CancellationTokenSource();
        var second = body.ReadAsync(buffer, patience.Token).AsTask();
        Assert.False(second.IsCompleted);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public async Task A_latency_without_end_lasts_until_the_client_gives_up()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        using var patience = new CancellationTokenSource();

        var answer = gateway.SendAsync(cancellationToken: patience.Token);
        await gateway.Stub.WaitForRequestsAsync(1);
        Assert.False(answer.IsCompleted);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        (await gateway.SendAsync()).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_latency_delays_the_answer_and_changes_nothing_of_it()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Json(202, "{}").WithLatency(TimeSpan.FromMilliseconds(1)));
        using var response = await gateway.SendAsync();
        Assert.Equal((HttpStatusCode.Accepted, "{}"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_stub_that_stops_does_not_wait_for_an_answer_without_end()
    {
        var gateway = await ScriptedGateway.StartAsync(StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        var answer = gateway.SendAsync();
        await gateway.Stub.WaitForRequestsAsync(1);

        await gateway.Stub.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => answer);
        await gateway.DisposeAsync();
    }

    [Fact]
    public async Task An_error_is_the_one_that_the_contract_documents_for_its_status()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(429).WithRetryAfter(TimeSpan.FromSeconds(1.2)));

        using var response = await gateway.SendAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
        Assert.Equal("""{"code":"rate_limited","message":"too many requests","data":null}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(500, null, null, """{"code":"error","message":"Internal Server Error","data":null}""")]
    [InlineData(503, null, null, """{"code":"unavailable","message":"no capacity","data":null}""")]
    [InlineData(503, "busy", "come back later", """{"code":"busy","message":"come back later","data":null}""")]
    public async Task An_error_says_what_the_script_says(int status, string? code, string? message, string body)
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(status, code, message));
        using var response = await gateway.SendAsync();
        Assert.Equal((status, body), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_proxy_answers_with_html_or_with_nothing()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Html(502), StubAnswer.Empty(504));

        using var page = await gateway.SendAsync();
        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<html>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var nothing = await gateway.SendAsync();
        Assert.Equal((HttpStatusCode.GatewayTimeout, 0L), (nothing.StatusCode, nothing.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task Any_bytes_come_under_any_content_type()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Content(200, new byte[] { 0xE9, 0xFF }, "application/json; charset=iso-8859-1"));
        using var response = await gateway.SendAsync();
        Assert.Equal("application/json; charset=iso-8859-1", response.Content.Headers.ContentType?.ToString());
        Assert.Equal([0xE9, 0xFF], await response.Content.ReadAsByteArrayAsync());
    }
}
