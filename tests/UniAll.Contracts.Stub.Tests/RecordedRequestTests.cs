namespace UniAll.Contracts.Stub.Tests;

public class RecordedRequestTests
{
    [Fact]
    public async Task A_request_is_recorded_as_it_came_with_its_answer()
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        var task = await (await gateway.SendAsync()).Content.ReadAsStringAsync();

        var request = Assert.Single(gateway.Stub.Requests);
        Assert.Equal(("POST", "/v1/video/generations", ScriptedGateway.Valid), (request.Method, request.Path, request.Body));
        Assert.Equal("application/json; charset=utf-8", request.Headers["content-type"]);
        Assert.Equal("sk-secret", request.BearerToken);
        Assert.Equal(200, request.AnswerStatus);
        Assert.Contains($"\"id\":\"{request.TaskId}\"", task, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_request_created_no_task()
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        await gateway.SendAsync("{}");

        var request = Assert.Single(gateway.Stub.Requests);
        Assert.Equal((400, null), (request.AnswerStatus, request.TaskId));
    }

    [Fact]
    public async Task Only_the_latest_are_remembered_where_that_is_asked_for()
    {
        await using var stub = await UniAllStub.StartAsync(new UniAllStubOptions { MaxRecordedRequests = 2 });
        using var http = new HttpClient { BaseAddress = stub.BaseUrl };
        foreach (var path in new[] { "a", "b", "c?d=e" })
        {
            await http.GetAsync(new Uri(path, UriKind.Relative));
        }

        Assert.Equal(["/b", "/c?d=e"], stub.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_wrong_number_of_requests_is_reported_with_what_came_and_without_the_token()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(503), StubAnswer.Contract);
        await gateway.SendAsync();
        await gateway.SendAsync();

        var exception = Assert.Throws<StubAssertionException>(() => gateway.Stub.AssertRequests(1));

        Assert.Equal(
            $"""
            Requests expected: 1, received: 2.
              1. POST /v1/video/generations → 503 {ScriptedGateway.Valid}
              2. POST /v1/video/generations → 200 {gateway.Stub.Requests[1].TaskId} {ScriptedGateway.Valid}
            """.ReplaceLineEndings("\n"),
            exception.Message);
    }

    [Fact]
    public async Task A_body_is_compared_as_json() =>
        (await ReceivedAsync("""{"duration":5,"extra_body":{"seed":1.0},"tags":["a"]}"""))
            .AssertJsonBody("""{ "tags": ["a"], "extra_body": { "seed": 1 }, "duration": 5 }""");

    [Theory]
    [InlineData("""{"a":{"b/c":[1,2]}}""", """{"a":{"b/c":[1,3]}}""", "/a/b~1c/1 is 3, not 2.")]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", "/b is null, and was not expected.")]
    [InlineData("""{"a":1,"b":"x"}""", """{"a":1}""", "/b is missing; \"x\" was expected.")]
    [InlineData("""[1]""", """[1,2]""", "the whole is [1,2], not [1].")]
    [InlineData("""{"a":[1]}""", """{"a":{}}""", "/a is {}, not [1].")]
    public async Task The_first_difference_of_a_body_is_named(string expected, string actual, string difference)
    {
        var request = await ReceivedAsync(actual);
        var exception = Assert.Throws<StubAssertionException>(() => request.AssertJsonBody(expected));
        Assert.Equal($"The body is not the expected JSON: {difference}\n{actual}", exception.Message);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_said_to_be_none()
    {
        var request = await ReceivedAsync("<html>");
        var exception = Assert.Throws<StubAssertionException>(() => request.AssertJsonBody("{}"));
        Assert.StartsWith("The body is not JSON: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_body_that_is_not_json_is_the_test_s_own_fault()
    {
        var request = await ReceivedAsync("{}");
        var exception = Assert.Throws<ArgumentException>(() => request.AssertJsonBody("{'a'}"));
        Assert.StartsWith("The expected body is not JSON: ", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<RecordedRequest> ReceivedAsync(string body)
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        await gateway.SendAsync(body);
        return Assert.Single(gateway.Stub.Requests);
    }
}
