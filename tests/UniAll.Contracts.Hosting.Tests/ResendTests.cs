using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class ResendTests
{
    [Theory]
    [InlineData("7", "Fri, 20 Mar 2026 10:00:00 GMT", 7)]
    [InlineData("0", "Fri, 20 Mar 2026 10:00:00 GMT", 0)]
    [InlineData("Fri, 20 Mar 2026 10:00:30 GMT", "Fri, 20 Mar 2026 10:00:00 GMT", 30)]
    [InlineData("Fri, 20 Mar 2026 09:00:00 GMT", "Fri, 20 Mar 2026 10:00:00 GMT", 0)]
    public async Task The_server_is_left_alone_for_as_long_as_it_asks_by_its_own_clock(string retryAfter, string date, int seconds)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429).WithHeader("Retry-After", retryAfter).WithHeader("Date", date));
        await using var account = Account.At(gateway.BaseUrl);

        await account.CallAsync();

        // A wait of nothing needs no timer.
        Assert.Equal(seconds == 0 ? [] : [TimeSpan.FromSeconds(seconds)], account.Time.Waits);
    }

    [Fact]
    public async Task A_server_that_does_not_say_how_long_is_left_alone_longer_each_time()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerEach(_ => StubAnswer.Error(429));
        await using var account = Account.At(gateway.BaseUrl);

        await Assert.ThrowsAsync<ApiException>(() => account.CallAsync());

        Assert.Equal(3, account.Time.Waits.Count);
        Assert.All(account.Time.Waits.Zip([2, 4, 8]), wait => Assert.InRange(wait.First, TimeSpan.Zero, TimeSpan.FromSeconds(wait.Second)));
    }

    [Fact]
    public async Task A_wait_that_the_time_out_leaves_no_room_for_is_not_begun()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerEach(_ => StubAnswer.Error(503).WithRetryAfter(TimeSpan.FromSeconds(40)));
        await using var account = Account.At(gateway.BaseUrl, options => options.Timeout = TimeSpan.FromSeconds(100));

        var exception = await Assert.ThrowsAsync<ApiException>(() => account.CallAsync());

        // Two waits fit, the third would end as a time-out and hide that no task was created.
        Assert.Equal(503, exception.StatusCode);
        gateway.AssertRequests(3);
    }

    [Fact]
    public async Task A_wait_longer_than_any_timer_is_not_begun_where_a_call_has_all_the_time()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429).WithHeader("Retry-After", "2147483647"));
        await using var account = Account.At(gateway.BaseUrl, options => options.Timeout = Timeout.InfiniteTimeSpan);

        var exception = await Assert.ThrowsAsync<ApiException>(() => account.CallAsync());

        Assert.Equal(TimeSpan.FromSeconds(int.MaxValue), exception.RetryAfter);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reset_of_a_connection_that_was_used_before_is_not_taken_for_one_that_the_server_had_closed(bool isHosted)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract, StubAnswer.Contract.Reset());
        await using var account = Account.At(gateway.BaseUrl);
        using var http = new HttpClient { BaseAddress = gateway.BaseUrl };
        var client = isHosted ? account.Client : new VideoTasksClient(http);

        await client.CreateVideoTaskAsync(Account.Request);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateVideoTaskAsync(Account.Request));

        gateway.AssertRequests(2);
    }

    [Fact]
    public async Task A_gateway_that_starts_during_a_call_is_reached()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await gateway.RefuseConnectionsAsync();
        await using var account = Account.At(gateway.BaseUrl);
        account.Time.Meanwhile = gateway.AcceptConnectionsAsync;

        await account.CallAsync();

        gateway.AssertRequests(1);
    }
}
