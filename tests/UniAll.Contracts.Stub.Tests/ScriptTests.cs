using System.Net;

namespace UniAll.Contracts.Stub.Tests;

public class ScriptTests
{
    [Fact]
    public async Task Scripted_answers_go_to_one_request_each_and_then_the_contract_answers()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(503), StubAnswer.Json(201, """{"id":"mine"}"""));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await gateway.SendAsync()).StatusCode);
        Assert.Equal("""{"id":"mine"}""", await (await gateway.SendAsync()).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await gateway.SendAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await gateway.SendAsync("{}")).StatusCode);
    }

    [Fact]
    public async Task A_rule_answers_each_request_that_no_scripted_answer_waits_for()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(500));
        gateway.Stub.AnswerEach(request => request.Body.Contains("cat", StringComparison.Ordinal) ? StubAnswer.Error(400) : StubAnswer.Contract);

        Assert.Equal(HttpStatusCode.InternalServerError, (await gateway.SendAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await gateway.SendAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await gateway.SendAsync("""{"prompt":"a cat"}""")).StatusCode);
    }

    [Fact]
    public async Task Answers_at_once_are_given_out_once_each()
    {
        const int Count = 200;
        await using var gateway = await ScriptedGateway.StartAsync();
        gateway.Stub.AnswerNext(Enumerable.Range(0, Count).Select(i => i % 5 == 0 ? StubAnswer.Error(503) : StubAnswer.Contract));

        var answers = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => gateway.SendAsync()));

        Assert.Equal(Count / 5, answers.Count(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable));
        Assert.Equal(Count * 4 / 5, gateway.Stub.AssertRequests(Count).Select(request => request.TaskId).OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task An_answer_is_not_changed_by_what_is_made_of_it()
    {
        var plain = StubAnswer.Error(503);
        _ = plain.WithRetryAfter(TimeSpan.FromSeconds(1)).HalfBody();
        await using var gateway = await ScriptedGateway.StartAsync(plain, plain);

        using var response = await gateway.SendAsync();

        Assert.Null(response.Headers.RetryAfter);
        Assert.EndsWith("}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throws", "the test is wrong")]
    [InlineData("header", "control character")]
    [InlineData("status", "HTTP has no final status 1000.")]
    public async Task A_script_that_fails_is_answered_with_the_reason(string script, string reason)
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        gateway.Stub.AnswerEach(_ => script switch
        {
            "header" => StubAnswer.Contract.WithHeader("X-Line", "a\r\nb"),
            "status" => StubAnswer.Json(1000, """{"id":"task_1"}"""),
            _ => throw new InvalidOperationException("the test is wrong"),
        });

        using var response = await gateway.SendAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, "text/plain; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Contains(reason, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((500, null), (gateway.Stub.Requests[0].AnswerStatus, gateway.Stub.Requests[0].TaskId));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    public async Task A_status_that_has_no_body_is_sent_without(int status)
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(status));

        using var response = await gateway.SendAsync();

        Assert.Equal((status, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }
}
