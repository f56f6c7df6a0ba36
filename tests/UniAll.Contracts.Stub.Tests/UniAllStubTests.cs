using System.Net;

namespace UniAll.Contracts.Stub.Tests;

public class UniAllStubTests
{
    private const string Valid = ScriptedGateway.Valid;

    [Fact]
    public async Task A_valid_request_is_answered_with_the_documented_example_under_fresh_ids()
    {
        var first = await Answer.ToAsync(Valid);
        var second = await Answer.ToAsync(Valid);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(["id", "task_id", "object", "model", "status", "progress", "created_at"], first.Body.EnumerateObject().Select(member => member.Name));
        Assert.Equal("video.generation.job", first.Body.GetProperty("object").GetString());
        Assert.Equal("in_progress", first.Body.GetProperty("status").GetString());
        Assert.Equal(5, first.Body.GetProperty("progress").GetInt32());
        Assert.Equal(1773984104, first.Body.GetProperty("created_at").GetInt64());
        Assert.Equal("wan2.6-video-720p", first.Body.GetProperty("model").GetString());
        Assert.NotEqual(first.Body.GetProperty("id").GetString(), second.Body.GetProperty("id").GetString());
        Assert.NotEqual(first.Body.GetProperty("task_id").GetString(), second.Body.GetProperty("task_id").GetString());
    }

    [Theory]
    [InlineData("""{"model":"wan2.6-video-720p","duration":5,"extra_body":{}}""", "'prompt' is required and missing.")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"","duration":5,"extra_body":{}}""", "'prompt' has 0 characters; it needs at least 1.")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"a","duration":"5","extra_body":{}}""", "\"5\" is a string; 'duration' takes an integer.")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"a","duration":6,"extra_body":{}}""", "6 is not an allowed value of 'duration'. Allowed: 5, 10, 15.")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"a","duration":5,"extra_body":{"seed":-2}}""", "-2 is less than -1; 'seed' has to be at least -1.")]
    [InlineData("[]", "[] is an array; the value takes an object.")]
    public async Task A_request_that_breaks_the_contract_is_refused_with_the_reason(string body, string reason)
    {
        var answer = await Answer.ToAsync(body);
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_request", reason), (answer.Status, answer.Code, answer.Message));
        Assert.Equal(["code", "message", "data"], answer.Body.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Text_that_is_not_json_is_refused_at_its_place()
    {
        var answer = await Answer.ToAsync("{\n\"model\" 5}");
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_json"), (answer.Status, answer.Code));
        Assert.EndsWith("(line 2, column 9).", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_contract_only_advises_is_accepted()
    {
        const string NewModelAndStrangeSize = """{"model":"wan2.7-video-4k","prompt":"a","duration":5,"size":"1280*720","image":"https://example.com/a.png","extra_body":{"audio":"x"}}""";
        Assert.Equal(HttpStatusCode.OK, (await Answer.ToAsync(NewModelAndStrangeSize)).Status);
    }

    [Fact]
    public async Task A_request_may_be_as_long_as_its_client_likes()
    {
        await using var gateway = await ScriptedGateway.StartAsync();

        using var response = await gateway.SendAsync(Valid.Replace("A boat.", new string('a', 40_000_000), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        gateway.Stub.AssertRequests(1);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("sk-wrong", HttpStatusCode.Unauthorized)]
    [InlineData("sk-right", HttpStatusCode.OK)]
    public async Task A_demanded_token_has_to_be_sent(string? token, HttpStatusCode status)
    {
        var answer = await Answer.ToAsync(Valid, new UniAllStubOptions { RequiredToken = "sk-right" }, token);
        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("sk-", answer.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_content_type_is_refused() => Assert.Equal(HttpStatusCode.BadRequest, (await Answer.ToAsync(Valid, contentType: "text/plain")).Status);

    [Fact]
    public async Task Another_path_is_not_found() => Assert.Equal(HttpStatusCode.NotFound, (await Answer.ToAsync(Valid, path: "v1/videos")).Status);

    [Fact]
    public async Task Another_method_is_not_allowed() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Answer.ToAsync(Valid, method: HttpMethod.Put)).Status);
}
