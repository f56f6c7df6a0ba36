using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UniAll.Contracts.Tests;

public sealed class WireTests
{
    [Fact]
    public async Task Every_example_of_the_spec_comes_back_from_its_class_but_for_nulls()
    {
        var wire = new StringBuilder();
        foreach (var (name, example) in SpecExamples.All)
        {
            var json = JsonConvert.SerializeObject(Read(name, example.ToString()), VideoTasksClient.CreateJsonSerializerSettings());
            Assert.True(JToken.DeepEquals(WithoutNulls(example), WithoutNulls(JToken.Parse(json))), name + ": " + json);
            wire.Append(name).Append('\n').Append(json).Append("\n\n");
        }

        await Verifier.Verify(wire.ToString());
    }

    [Fact]
    public async Task The_documented_request_is_sent_as_the_page_shows_it()
    {
        using var gateway = Gateway.Answering(Gateway.Created);

        await gateway.Client().CreateVideoTaskAsync(Requests.Documented);

        var example = SpecExamples.All["paths//v1/video/generations/post/requestBody/content/application/json/text-to-video"];
        Assert.Equal(example.ToString(Formatting.None), gateway.SentBody);
    }

    [Fact]
    public async Task Members_that_are_not_set_are_not_sent_and_the_required_object_is()
    {
        using var gateway = Gateway.Answering(Gateway.Created);

        await gateway.Client().CreateVideoTaskAsync(Requests.Least);

        Assert.Equal("""{"model":"wan2.6-video-720p","prompt":"A lighthouse","duration":10,"extra_body":{}}""", gateway.SentBody);
    }

    [Fact]
    public async Task A_request_says_what_it_is_how_long_and_what_it_takes()
    {
        using var gateway = Gateway.Answering(Gateway.Created);

        var request = Requests.Least;
        request.Prompt = "雪";
        await gateway.Client().CreateVideoTaskAsync(request);

        var sent = Assert.Single(gateway.Requests);
        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("https://api.uniall.ai/v1/video/generations", sent.RequestUri?.AbsoluteUri);
        Assert.Equal("application/json", sent.Headers.Accept.ToString());
        Assert.Equal("application/json", sent.Content?.Headers.ContentType?.ToString());
        Assert.Equal(Encoding.UTF8.GetByteCount(gateway.SentBody), sent.Content?.Headers.ContentLength);
    }

    [Fact]
    public async Task Members_that_the_contract_does_not_name_survive_exactly()
    {
        const string body = """{"id":"task_1","amount":1.10,"at":"2026-03-20T00:00:00Z","big":123456789012345678901234567890,"$ref":"a","none":null,"list":[1,{"x":2.50}]}""";
        using var gateway = Gateway.Answering(body);

        var task = await gateway.Client().CreateVideoTaskAsync(Requests.Least);

        Assert.Equal(body, JsonConvert.SerializeObject(task, VideoTasksClient.CreateJsonSerializerSettings()));
        Assert.Equal("2026-03-20T00:00:00Z", task.AdditionalProperties["at"]);
    }

    [Fact]
    public async Task A_number_beyond_a_decimal_does_not_cost_the_task()
    {
        using var gateway = Gateway.Answering("""{"id":"task_1","cost":1e400,"small":1.5}""");

        var task = await gateway.Client().CreateVideoTaskAsync(Requests.Least);

        Assert.Equal(("task_1", double.PositiveInfinity, 1.5), (task.Id, task.AdditionalProperties["cost"], task.AdditionalProperties["small"]));
    }

    [Theory]
    [InlineData("$ref")]
    [InlineData("$id")]
    [InlineData("$type")]
    public async Task A_name_that_means_something_to_the_serializer_is_a_name_like_any_other(string name)
    {
        using var gateway = Gateway.Answering($$"""{"{{name}}":"a","id":"task_1"}""");

        var task = await gateway.Client().CreateVideoTaskAsync(Requests.Least);

        Assert.Equal(("task_1", "a"), (task.Id, task.AdditionalProperties[name]));
    }

    [Fact]
    public async Task Members_that_the_contract_does_not_name_can_be_sent()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        var request = Requests.Least;
        request.ExtraBody.AdditionalProperties["audio"] = "https://example.com/a.mp3";

        await gateway.Client().CreateVideoTaskAsync(request);

        Assert.EndsWith(""","extra_body":{"audio":"https://example.com/a.mp3"}}""", gateway.SentBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_the_contract_does_not_list_is_a_status()
    {
        using var gateway = Gateway.Answering("""{"id":"task_1","status":"paused"}""");

        Assert.Equal("paused", (await gateway.Client().CreateVideoTaskAsync(Requests.Least)).Status);
    }

    [Fact]
    public void A_null_where_the_contract_requires_a_value_is_refused_before_anything_is_sent()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        var request = Requests.Least;
        typeof(CreateVideoTaskRequest).GetProperty(nameof(request.Prompt))?.SetValue(request, null);

        var exception = Assert.Throws<ContractViolationException>(() => { _ = gateway.Client().CreateVideoTaskAsync(request); });
        var client = gateway.Client();
        client.ValidateRequests = false;
        var refused = Assert.Throws<ArgumentException>("request", () => { _ = client.CreateVideoTaskAsync(request); });

        Assert.Contains("'prompt' is null; it takes a string.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("prompt", refused.Message, StringComparison.Ordinal);
        Assert.Empty(gateway.Requests);
    }

    private static object? Read(string name, string json) => JsonConvert.DeserializeObject(json, Type(name), VideoTasksClient.CreateJsonSerializerSettings());

    private static Type Type(string name) =>
        name.Contains("/requestBody/", StringComparison.Ordinal) ? typeof(CreateVideoTaskRequest)
        : name.Contains("/VideoTaskCreated/", StringComparison.Ordinal) ? typeof(VideoTask)
        : typeof(ErrorResponse);

    /// <summary>An optional member that is null is not sent: to the contract both are the same.</summary>
    private static JToken WithoutNulls(JToken token)
    {
        var copy = token.DeepClone();
        foreach (var property in copy.SelectTokens("$..*").Where(value => value.Type == JTokenType.Null).Select(value => value.Parent).OfType<JProperty>().ToList())
        {
            property.Remove();
        }

        return copy;
    }
}
