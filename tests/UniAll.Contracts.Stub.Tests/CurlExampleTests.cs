using System.Diagnostics;
using System.Text.Json;

namespace UniAll.Contracts.Stub.Tests;

public class CurlExampleTests
{
    /// <summary>The example of the documented page, word for word.</summary>
    private const string Example = """
        curl -X POST "{BASE_URL}/v1/video/generations" \
          -H "Authorization: Bearer sk-***" \
          -H "Content-Type: application/json" \
          -d '{"model": "wan2.6-video-1080p", "prompt": " ", "duration": 5, "size": "1080*1920", "extra_body": {"negative_prompt": "do not blur, do not ", "shot_type": "multi", "seed": -1}}'
        """;

    [Fact]
    public void The_specification_carries_the_example()
    {
        using var reader = new StreamReader(typeof(UniAllStub).Assembly.GetManifestResourceStream("openapi.yaml")!);
        var specification = reader.ReadToEnd();
        Assert.All(Example.ReplaceLineEndings("\n").Split('\n'), line => Assert.Contains(line, specification, StringComparison.Ordinal));
    }

    [CurlFact]
    public async Task The_documented_curl_example_works_as_printed()
    {
        await using var stub = await UniAllStub.StartAsync(new UniAllStubOptions { RequiredToken = "sk-***" });
        var command = Example.ReplaceLineEndings("\n").Replace("{BASE_URL}", stub.BaseUrl.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);

        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command);
        using var curl = Process.Start(start)!;
        var output = await curl.StandardOutput.ReadToEndAsync();
        await curl.WaitForExitAsync();

        Assert.Equal(0, curl.ExitCode);
        var task = JsonSerializer.Deserialize<JsonElement>(output);
        Assert.StartsWith("task_", task.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("wan2.6-video-1080p", task.GetProperty("model").GetString());
    }
}
