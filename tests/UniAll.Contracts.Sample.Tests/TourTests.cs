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
