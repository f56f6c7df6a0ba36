using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData(null, 5)]
    [InlineData(2, 2)]
    public async Task At_most_so_many_calls_are_under_way_at_a_time(int? limit, int sentAtOnce)
    {
        using var wire = new Wire();
        await using var account = Account.At(null, options => options.MaxConcurrentRequests = limit, http => http.ConfigurePrimaryHttpMessageHandler(() => wire));

        var calls = Enumerable.Range(0, 5).Select(_ => account.CallAsync()).ToList();

        Assert.Equal(sentAtOnce, wire.Sent);
        wire.Open();
        await Task.WhenAll(calls);
        Assert.Equal(5, wire.Sent);
    }

    [Fact]
    public async Task At_most_so_many_requests_are_sent_in_a_second_and_the_time_out_does_not_count_the_wait()
    {
        using var wire = new Wire();
        wire.Open();
        await using var account = Account.At(
            null,
            options => (options.MaxRequestsPerSecond, options.Timeout) = (5, TimeSpan.FromSeconds(1.5)),
            http => http.ConfigurePrimaryHttpMessageHandler(() => wire));
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 11).Select(_ => account.CallAsync()));

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task A_repeated_request_counts_as_one_more()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429), StubAnswer.Error(429));
        await using var account = Account.At(gateway.BaseUrl, options => options.MaxRequestsPerSecond = 1);
        var watch = Stopwatch.StartNew();

        await account.CallAsync();

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task A_repeated_request_does_not_wait_behind_calls_that_have_not_begun()
    {
        const int Calls = 20;
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429));
        await using var account = Account.At(gateway.BaseUrl, options => options.MaxRequestsPerSecond = 5);

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(call =>
        {
            var request = Account.Request;
            request.Prompt = $"Boat {call}.";
            return account.Client.CreateVideoTaskAsync(request);
        }));

        // The time of the others begins with their turn; that of the refused one is running.
        var requests = gateway.AssertRequests(Calls + 1).Select(request => request.Body).ToList();
        Assert.InRange(requests.LastIndexOf(requests[0]), 1, Calls / 2);
    }

    [Fact]
    public async Task A_caller_who_gives_up_waiting_leaves_the_place_to_others()
    {
        using var wire = new Wire();
        using var cancellation = new CancellationTokenSource();
        await using var account = Account.At(null, options => options.MaxConcurrentRequests = 1, http => http.ConfigurePrimaryHttpMessageHandler(() => wire));
        var first = account.CallAsync();
        var second = account.CallAsync(cancellation.Token);
        var third = account.CallAsync();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        wire.Open();
        await Task.WhenAll(first, third);
        Assert.Equal(2, wire.Sent);
    }

    [Fact]
    public async Task A_request_that_breaks_the_contract_takes_no_place()
    {
        using var wire = new Wire();
        await using var account = Account.At(null, options => options.MaxConcurrentRequests = 1, http => http.ConfigurePrimaryHttpMessageHandler(() => wire));
        var first = account.CallAsync();
        var request = Account.Request;
        request.Prompt = "";

        var refused = account.Client.CreateVideoTaskAsync(request);

        Assert.True(refused.IsFaulted);
        await Assert.ThrowsAsync<ContractViolationException>(() => refused);
        wire.Open();
        await first;
        Assert.Contains(account.Log.Lines, line => line.StartsWith("Warning UniAll.Contracts.VideoTasksClient: No video task was created", StringComparison.Ordinal));
    }
}
