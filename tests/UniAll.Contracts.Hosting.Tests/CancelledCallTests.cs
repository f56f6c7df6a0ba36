using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>What the log tells of calls that are cancelled: whether a task may exist.</summary>
public sealed class CancelledCallTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_that_is_cancelled_while_it_waits_to_send_again_leaves_no_doubt(bool isConnected)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429));
        if (!isConnected)
        {
            await gateway.RefuseConnectionsAsync();
        }

        using var cancellation = new CancellationTokenSource();
        await using var account = Account.At(gateway.BaseUrl);
        account.Time.Meanwhile = () =>
        {
            cancellation.Cancel();
            return new TaskCompletionSource().Task;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.CallAsync(cancellation.Token));

        Assert.StartsWith("Warning UniAll.Contracts.VideoTasksClient: No video task was created with ", account.Log.LineOfClient(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_after_it_was_sent_again_leaves_a_doubt()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(429), StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        using var cancellation = new CancellationTokenSource();
        await using var account = Account.At(gateway.BaseUrl);

        var call = account.CallAsync(cancellation.Token);
        await gateway.WaitForRequestsAsync(2);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.StartsWith("Error UniAll.Contracts.VideoTasksClient: Whether a video task was created with ", account.Log.LineOfClient(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing_and_leaves_no_doubt()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => account.CallAsync(new CancellationToken(canceled: true)));

        gateway.AssertRequests(0);
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains("VideoTasksClient", StringComparison.Ordinal));
    }
}
