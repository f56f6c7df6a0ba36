using UniAll.Contracts.Sample.Batch;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample.Tests.Batch;

/// <summary>Whether an answer says that no task exists decides whether a request may be sent again.</summary>
public class OutcomeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_refusal_creates_nothing(int status) => await AssertAsync(ItemState.Refused, StubAnswer.Error(status));

    [Fact]
    public async Task No_capacity_with_a_time_to_come_back_creates_nothing() => await AssertAsync(ItemState.Refused, StubAnswer.Error(503).WithRetryAfter(Second));

    [Fact]
    public async Task No_capacity_without_one_says_nothing() => await AssertAsync(ItemState.Uncertain, StubAnswer.Error(503));

    [Fact]
    public async Task A_proxy_says_nothing() => await AssertAsync(ItemState.Uncertain, StubAnswer.Html(502), StubAnswer.Empty(504), StubAnswer.Error(408), StubAnswer.Error(500));

    [Fact]
    public async Task A_broken_connection_says_nothing() => await AssertAsync(ItemState.Uncertain, StubAnswer.Contract.Reset());

    [Fact]
    public async Task A_connection_that_breaks_behind_the_id_says_that_the_task_exists() => await AssertAsync(ItemState.Created, StubAnswer.Contract.HalfBody());

    [Fact]
    public async Task A_refusal_that_breaks_off_is_one() => await AssertAsync(ItemState.Refused, StubAnswer.Error(400).HalfBody());

    [Fact]
    public async Task A_success_without_an_id_says_nothing() => await AssertAsync(ItemState.Uncertain, StubAnswer.Json(200, "{}"), StubAnswer.Error(200));

    [Fact]
    public async Task A_success_with_an_id_is_a_task_whatever_else_of_it_is_unreadable()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Line("A boat."));
        batch.Gateway.AnswerNext(StubAnswer.Json(200, """{"id":"task_1","created_at":"today"}"""));

        Assert.Equal("line 1: created: task_1 (A boat.)", (await batch.RunAsync()).Output[0]);
        Assert.Equal("0 created, 1 created before, 0 refused, 0 uncertain, 0 not sent.", (await batch.RunAsync()).Output[^1]);
        batch.Gateway.AssertRequests(1);
    }

    [Fact]
    public async Task A_service_that_was_not_reached_created_nothing()
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Line("A boat."));
        await batch.Gateway.RefuseConnectionsAsync();
        Assert.StartsWith("line 1: refused: ", (await batch.RunAsync()).Output[0], StringComparison.Ordinal);
    }

    private static async Task AssertAsync(ItemState expected, params StubAnswer[] answers)
    {
        await using var batch = await BatchFolder.StartAsync(BatchFolder.Lines(answers.Select((_, i) => $"Boat {i}")));
        batch.Gateway.AnswerNext(answers);

        await batch.RunAsync();

        Assert.Equal(answers.SelectMany(_ => new[] { "Sending", expected.ToString() }), batch.JournalStates);
    }
}
