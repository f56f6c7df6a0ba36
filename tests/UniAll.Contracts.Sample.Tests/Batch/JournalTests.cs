using System.Diagnostics;
using UniAll.Contracts.Sample.Batch;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample.Tests.Batch;

public class JournalTests
{
    /// <summary>The whole program is killed while a request is under way, as nothing in it can prepare for.</summary>
    [Fact]
    public async Task A_killed_run_is_resumed_without_sending_anything_twice()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat.", "A dog.", "An owl."));
        batch.Gateway.AnswerNext(StubAnswer.Contract, StubAnswer.Contract, StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(BatchCommand).Assembly.Location, "batch", batch.File, "--at-once", "1", "--base-url", batch.Gateway.BaseUrl.AbsoluteUri })
        {
            start.ArgumentList.Add(argument);
        }

        using (var program = Process.Start(start)!)
        {
            await batch.Gateway.WaitForRequestsAsync(3);
            program.Kill();
            await program.WaitForExitAsync();
        }

        Assert.Equal(["Sending", "Created", "Sending", "Created", "Sending"], batch.JournalStates);

        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                $"line 4: created: {batch.Gateway.Requests[^1].TaskId} (An owl.)",
                "line 3: uncertain: The run ended before the answer came. Not sent again: its task may exist. (A dog.)",
                "1 created, 2 created before, 0 refused, 1 uncertain, 0 not sent.",
            ],
            output);
        Assert.Equal(["A boat.", "A cat.", "A dog.", "An owl."], batch.SentPrompts);
    }

    [Fact]
    public async Task A_line_that_was_not_written_to_its_end_counts_as_not_written()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat.", "A cat."));
        await batch.RunAsync();
        var lines = await File.ReadAllLinesAsync(batch.File + ".journal");

        // Torn before the second was sent, and torn behind its answer.
        await File.WriteAllTextAsync(batch.File + ".journal", $"{lines[0]}\n{lines[1]}\n{lines[2][..^1]}");
        Assert.Equal("1 created, 1 created before, 0 refused, 0 uncertain, 0 not sent.", (await batch.RunAsync()).Output[^1]);

        await File.WriteAllTextAsync(batch.File + ".journal", $"{lines[0]}\n{lines[1]}\n{lines[2]}\n{lines[3][..20]}");
        Assert.Equal("0 created, 1 created before, 0 refused, 1 uncertain, 0 not sent.", (await batch.RunAsync()).Output[^1]);
        Assert.Equal(["Sending", "Created", "Sending"], batch.JournalStates);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Key":"a","State":"Lost"}""")]
    public async Task Nothing_is_sent_beside_a_damaged_journal(string line)
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat."));
        await File.WriteAllTextAsync(batch.File + ".journal", line + "\n");

        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"{batch.File}.journal(1): the journal is damaged", output[0], StringComparison.Ordinal);
        batch.Gateway.AssertRequests(0);
    }

    /// <summary>The disk is full, say: what was paid for is shown all the same.</summary>
    [Fact]
    public async Task A_task_that_can_t_be_written_to_the_journal_is_shown_and_nothing_more_is_sent()
    {
        await using var batch = await BatchFolder.StartAsync("");
        var journal = new Journal(batch.File + ".journal");
        var shown = new List<Outcome>();
        var run = new BatchRun(batch.Client, journal, (_, outcome) => shown.Add(outcome));
        string[] prompts = ["A boat.", "A cat."];
        var items = BatchItem.WithKeys(prompts.Select((prompt, i) => new BatchItem(i + 1, new() { Model = "wan2.6-video-720p", Prompt = prompt, Duration = 5 })), "stub");
        batch.Gateway.AnswerEach(_ =>
        {
            journal.Dispose();
            return StubAnswer.Contract;
        });

        await Assert.ThrowsAsync<ObjectDisposedException>(() => run.RunAsync(items, 1, CancellationToken.None, CancellationToken.None));

        Assert.Equal(batch.Gateway.AssertRequests(1)[0].TaskId, Assert.Single(shown).Detail);
    }

    [Fact]
    public async Task Two_runs_at_once_do_not_share_a_journal()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines("A boat."));
        using var other = new Journal(batch.File + ".journal");

        Assert.Equal(2, (await batch.RunAsync()).ExitCode);
        batch.Gateway.AssertRequests(0);
    }
}
