namespace UniAll.Contracts.Tests;

#pragma warning disable OAC001, OAC002, OAC003 // What the compiler finds in a literal is here found in the running program.

/// <summary>A request is held against the contract before it costs money.</summary>
public sealed class ValidationTests
{
    public static TheoryData<string, CreateVideoTaskRequest> Valid => new()
    {
        { "the documented page's own", Requests.Documented },
        { "the least", Requests.Least },
        { "with an image", new() { Model = "wan2.6-video-1080p", Prompt = "A lighthouse", Duration = 15, Image = "https://example.com/a.png" } },
        { "with an empty object of further members", With(Requests.Least, request => _ = request.AdditionalProperties) },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_request_has_no_violation_and_costs_no_allocation(string what, CreateVideoTaskRequest request)
    {
        Assert.True(request.Validate().Count == 0, what);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var violations = request.Validate();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Same(violations, Requests.Least.Validate());
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_described_as_the_analyzer_describes_it()
    {
        var violation = Assert.Single(With(Requests.Least, request => request.Size = "1280x720").Validate(), one => !one.IsAdvice);

        Assert.Equal("/size", violation.Path);
        Assert.Equal("enum", violation.Keyword);
        Assert.Equal("\"1280x720\" is not an allowed value of 'size'; did you mean \"1280*720\"? Allowed: \"1280*720\", \"720*1280\", \"1920*1080\", \"1080*1920\".", violation.Message);
        Assert.Equal(["1280*720", "720*1280", "1920*1080", "1080*1920"], violation.AllowedValues);
        Assert.False(violation.IsAdvice);
        Assert.Equal("/size: " + violation.Message, violation.ToString());
    }

    [Fact]
    public void Every_part_of_a_request_is_looked_at()
    {
        var request = With(Requests.Least, request =>
        {
            request.Prompt = "";
            request.Duration = 7;
            request.ExtraBody.Seed = -2;
            request.ExtraBody.ShotType = "multiple";
        });

        Assert.Equal(
            ["/duration enum", "/extra_body/seed minimum", "/extra_body/shot_type enum", "/prompt minLength"],
            request.Validate().Select(violation => $"{violation.Path} {violation.Keyword}").Order(StringComparer.Ordinal));
        Assert.Equal(["5", "10", "15"], request.Validate().Single(violation => violation.Path == "/duration").AllowedValues);
    }

    [Fact]
    public void What_is_required_and_null_is_a_violation()
    {
        var request = With(Requests.Least, request =>
        {
            request.Model = null!;
            request.ExtraBody = null!;
        });

        Assert.Equal(["/extra_body type", "/model type"], request.Validate().Where(violation => !violation.IsAdvice).Select(violation => $"{violation.Path} {violation.Keyword}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_model_that_is_not_known_and_values_that_do_not_go_together_are_advised_against()
    {
        var unknown = Assert.Single(With(Requests.Least, request => request.Model = "wan2.6-video-720").Validate());
        Assert.Equal(("/model", "x-extensible-enum", true), (unknown.Path, unknown.Keyword, unknown.IsAdvice));
        Assert.Contains("did you mean \"wan2.6-video-720p\"?", unknown.Message, StringComparison.Ordinal);

        var together = Assert.Single(With(Requests.Least, request => request.Size = "1920*1080").Validate());
        Assert.Equal(("/size", "x-contract-rules", true), (together.Path, together.Keyword, together.IsAdvice));
        Assert.Equal("The 720p model renders 1280*720 or 720*1280.", together.Message);
    }

    [Fact]
    public void Members_that_the_contract_does_not_name_are_no_violation()
    {
        var request = With(Requests.Least, request =>
        {
            request.AdditionalProperties["callback"] = new Dictionary<string, object> { ["url"] = "https://example.com" };
            request.ExtraBody.AdditionalProperties["audio"] = Newtonsoft.Json.Linq.JToken.Parse("""{"a":[1.50]}""");
        });

        Assert.Empty(request.Validate());
    }

    [Fact]
    public async Task Nothing_is_sent_of_a_request_that_breaks_the_contract()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        var request = With(Requests.Least, request =>
        {
            request.Duration = 7;
            request.Model = "unknown";
        });

        var exception = await Assert.ThrowsAsync<ContractViolationException>(() => gateway.Client().CreateVideoTaskAsync(request));

        Assert.Empty(gateway.Requests);
        var violation = Assert.Single(exception.Violations);
        Assert.Equal("/duration", violation.Path);
        Assert.Equal("The request breaks the contract, and was not sent. /duration: 7 is not an allowed value of 'duration'. Allowed: 5, 10, 15.", exception.Message);
        Assert.DoesNotContain(request.Prompt, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advice_refuses_nothing()
    {
        using var gateway = Gateway.Answering(Gateway.Created);

        await gateway.Client().CreateVideoTaskAsync(With(Requests.Least, request => request.Model = "wan2.7-video-720p"));

        Assert.Single(gateway.Requests);
    }

    [Fact]
    public async Task A_client_that_does_not_validate_sends_whatever_it_is_given()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        var client = gateway.Client();
        client.ValidateRequests = false;

        await client.CreateVideoTaskAsync(With(Requests.Least, request => request.Duration = 7));

        Assert.Contains("\"duration\":7", gateway.SentBody, StringComparison.Ordinal);
    }

    private static CreateVideoTaskRequest With(CreateVideoTaskRequest request, Action<CreateVideoTaskRequest> change)
    {
        change(request);
        return request;
    }
}
