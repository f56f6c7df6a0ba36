using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample.Tests.Batch;

public class BatchCommandTests
{
    [Fact]
    public async Task Each_line_becomes_a_task_and_a_result_line()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat."));

        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal(0, exitCode);
        var requests = batch.Gateway.AssertRequests(2);
        requests[0].AssertJsonBody("""{"model":"wan2.6-video-720p","prompt":"A boat.","duration":5,"extra_body":{}}""");
        Assert.Equal(
            [
                $"line 1: created: {requests[0].TaskId} (A boat.)",
                $"line 2: created: {requests[1].TaskId} (A cat.)",
                "2 created, 0 created before, 0 refused, 0 uncertain, 0 not sent.",
            ],
            output);
    }

    [Fact]
    public async Task Another_run_sends_nothing_twice_wherever_the_lines_stand_now()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat."));
        await batch.RunAsync();

        await batch.WriteAsync(BatchFolder.Lines("A cat.", "A dog.", "A boat."));
        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal("1 created, 2 created before, 0 refused, 0 uncertain, 0 not sent.", output[^1]);
        Assert.Equal(["A boat.", "A cat.", "A dog."], batch.SentPrompts);
    }

    [Fact]
    public async Task A_line_that_stands_there_twice_becomes_two_tasks()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A boat."));
        await batch.RunAsync();
        await batch.RunAsync();
        batch.Gateway.AssertRequests(2);
    }

    [Fact]
    public async Task What_was_refused_is_sent_again_by_the_next_run_and_what_is_uncertain_is_not()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat.", "A dog."));
        batch.Gateway.AnswerNext(StubAnswer.Error(429), StubAnswer.Contract.Reset(), StubAnswer.Contract);

        var (exitCode, output) = await batch.RunAsync();
        Assert.Equal(1, exitCode);
        Assert.Equal("line 1: refused: The server answered 429 (rate_limited): too many requests (A boat.)", output[0]);
        Assert.StartsWith("line 2: uncertain: ", output[1], StringComparison.Ordinal);
        Assert.Equal("1 created, 0 created before, 1 refused, 1 uncertain, 0 not sent.", output[^1]);

        (exitCode, output) = await batch.RunAsync();
        Assert.Equal(1, exitCode);
        Assert.StartsWith("line 2: uncertain: ", output[1], StringComparison.Ordinal);
        Assert.EndsWith(" Not sent again: its task may exist. (A cat.)", output[1], StringComparison.Ordinal);
        Assert.Equal("1 created, 1 created before, 0 refused, 1 uncertain, 0 not sent.", output[^1]);
        Assert.Equal(["A boat.", "A cat.", "A dog.", "A boat."], batch.SentPrompts);
    }

    [Fact]
    public async Task Stopping_sends_no_more_and_waits_for_the_answer_that_is_under_way()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat."));
        using var stop = new CancellationTokenSource();
        batch.Gateway.AnswerEach(_ =>
        {
            stop.Cancel();
            return StubAnswer.Contract;
        });

        var (exitCode, output) = await batch.RunAsync(stop: stop.Token);

        Assert.Equal(1, exitCode);
        Assert.Equal("1 created, 0 created before, 0 refused, 0 uncertain, 1 not sent.", output[^1]);
        Assert.Equal(["Sending", "Created"], batch.JournalStates);
    }

    [Fact]
    public async Task Aborting_leaves_what_is_under_way_uncertain()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat."));
        batch.Gateway.AnswerNext(StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        using var abort = new CancellationTokenSource();

        var run = batch.RunAsync(abort: abort.Token);
        await batch.Gateway.WaitForRequestsAsync(1);
        await abort.CancelAsync();

        Assert.Equal("line 1: uncertain: Stopped before the answer came. (A boat.)", (await run).Output[0]);
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_were_asked_for()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines(Enumerable.Range(0, 20).Select(i => $"Boat {i}")));
        var client = new CountingClient(batch.Client, 3);
        batch.Client = client;

        var (exitCode, _) = await batch.RunAsync(atOnce: 3);

        Assert.Equal((0, 3), (exitCode, client.MostUnderWay));
        Assert.Equal(20, batch.SentPrompts.Distinct().Count());
    }

    [Fact]
    public async Task Text_from_elsewhere_does_not_reach_the_terminal_as_a_command()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A \\u001b[2Jboat [red]"));
        batch.Gateway.AnswerNext(StubAnswer.Error(400, "no", "\u001b[2J [/]"));
        Assert.Equal("line 1: refused: The server answered 400 (no):  [2J [/] (A  [2Jboat [red])", (await batch.RunAsync()).Output[0]);
    }

    [Fact]
    public async Task In_a_terminal_the_results_scroll_above_a_bar()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat. [[", "A cat."));
        batch.Gateway.AnswerNext(StubAnswer.Contract, StubAnswer.Error(400));

        var (exitCode, output) = await batch.RunInTerminalAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains($"line 1: created: {batch.Gateway.Requests[0].TaskId} (A boat. [[)", output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 created, 1 refused, 0 uncertain", output, StringComparison.Ordinal);
        Assert.Contains("━━━", output, StringComparison.Ordinal);
    }

    /// <summary>Holds the first calls until as many are under way as may be.</summary>
    private sealed class CountingClient(IVideoTasksClient inner, int expected) : IVideoTasksClient
    {
        private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _underWay;

        public int MostUnderWay { get; private set; }

        public async Task<VideoTask> CreateVideoTaskAsync(CreateVideoTaskRequest request, CancellationToken cancellationToken = default)
        {
            lock (_full)
            {
                MostUnderWay = Math.Max(MostUnderWay, ++_underWay);
                if (_underWay >= expected)
                {
                    _full.TrySetResult();
                }
            }

            await _full.Task;
            var task = await inner.CreateVideoTaskAsync(request, cancellationToken);
            lock (_full)
            {
                _underWay--;
            }

            return task;
        }
    }
}
