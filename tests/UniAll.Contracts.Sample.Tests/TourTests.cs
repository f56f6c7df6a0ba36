using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Sample.Tests;

public class TourTests
{
    [Fact]
    public async Task The_tour_shows_the_contract_the_request_the_task_and_the_warnings()
    {
        var (exitCode, output) = await RunAsync(new SampleArguments(null, null));
        Assert.Equal(0, exitCode);
        Assert.Contains("IVideoTasksClient.CreateVideoTaskAsync", output, StringComparison.Ordinal);
        Assert.Contains("CreateVideoTaskRequest.ModelValues: wan2.6-video-720p, wan2.6-video-1080p", output, StringComparison.Ordinal);
        Assert.Contains("\"model\": \"wan2.6-video-720p\"", output, StringComparison.Ordinal);
        Assert.Matches("\"id\": \"task_[0-9a-f]{20}\"", output);
        Assert.Equal(3, output.Split("OAC001").Length - 1);
    }

    [Fact]
    public async Task With_a_base_url_the_task_is_created_there_with_the_key()
    {
        await using var gateway = await UniAllStub.StartAsync(new UniAllStubOptions { RequiredToken = "sk-secret" });

        var (exitCode, output) = await RunAsync(new SampleArguments(gateway.BaseUrl, "sk-secret"));
        Assert.Equal(0, exitCode);
        Assert.Contains($"The request to {gateway.BaseUrl}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", output, StringComparison.Ordinal);

        (exitCode, output) = await RunAsync(new SampleArguments(gateway.BaseUrl, "sk-other"));
        Assert.Equal(1, exitCode);
        Assert.Contains("The server answered 401 (unauthorized): A bearer token is missing or wrong.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-other", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_said_so()
    {
        Uri nowhere;
        await using (var gateway = await UniAllStub.StartAsync())
        {
            nowhere = gateway.BaseUrl;
        }

        var (exitCode, output) = await RunAsync(new SampleArguments(nowhere, null));
        Assert.Equal(1, exitCode);
        Assert.Contains("The service was not reached", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_before_the_answer_is_no_crash_and_a_task_that_may_exist_is_said_so()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract.WithLatency(Timeout.InfiniteTimeSpan));
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();

        var run = new Tour(output).RunAsync(new SampleArguments(gateway.BaseUrl, null), stop.Token);
        await gateway.WaitForRequestsAsync(1);
        await stop.CancelAsync();

        Assert.Equal(1, await run);
        Assert.Contains("No answer came: a task may exist", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_not_taken_for_a_service_that_was_not_reached()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract.Reset());

        var (exitCode, output) = await RunAsync(new SampleArguments(gateway.BaseUrl, null));

        Assert.Equal(1, exitCode);
        Assert.Contains("No answer came: a task may exist", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_the_service_refused_is_said_to_be_refused()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(400), StubAnswer.Html(502), StubAnswer.Contract.HalfBody());
        var arguments = new SampleArguments(gateway.BaseUrl, null);

        Assert.Contains("The service refused", (await RunAsync(arguments)).Output, StringComparison.Ordinal);
        Assert.Contains("The service failed: a task may exist", (await RunAsync(arguments)).Output, StringComparison.Ordinal);
        var half = (await RunAsync(arguments)).Output;
        Assert.Contains($"The task {gateway.Requests[^1].TaskId} was created, but the rest of the answer can't be read", half, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk-a\nb")]
    [InlineData("sk-\u00e4")]
    [InlineData("sk a")]
    public void A_key_that_no_header_can_carry_is_refused(string key) => Assert.Null(SampleArguments.Parse([], key));

    [Theory]
    [InlineData("https://example.com/gateway")]
    [InlineData("https://EXAMPLE.com:443/gateway/")]
    [InlineData("https://example.com/gateway/?a=b")]
    public void A_service_is_the_same_however_its_address_is_written(string baseUrl) =>
        Assert.Equal("https://example.com/gateway", SampleArguments.Parse(["--base-url", baseUrl], null)?.ServiceName);

    [Fact]
    public void Arguments_that_are_not_understood_are_refused()
    {
        Assert.Null(SampleArguments.Parse(["--base-url"], null));
        Assert.Null(SampleArguments.Parse(["--base-url", "not a url"], null));
        Assert.Null(SampleArguments.Parse(["--base-url", "ftp://example.com"], null));
        Assert.Null(SampleArguments.Parse(["--help"], null));
        Assert.Equal(new SampleArguments(new Uri("https://example.com"), "sk-a"), SampleArguments.Parse(["--base-url", "https://example.com"], " sk-a\n"));
        Assert.Equal(new SampleArguments(null, null), SampleArguments.Parse([], " "));

        Assert.Null(SampleArguments.Parse(["batch"], null));
        Assert.Null(SampleArguments.Parse(["batch", "a.csv", "--at-once", "0"], null));
        Assert.Null(SampleArguments.Parse(["--at-once", "2"], null));
        Assert.Equal(
            new SampleArguments(new Uri("https://example.com"), null, "a.csv", 2),
            SampleArguments.Parse(["batch", "a.csv", "--at-once", "2", "--base-url", "https://example.com"], null));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(SampleArguments arguments)
    {
        using var output = new StringWriter();
        var exitCode = await new Tour(output).RunAsync(arguments, CancellationToken.None);
        return (exitCode, output.ToString());
    }
}
