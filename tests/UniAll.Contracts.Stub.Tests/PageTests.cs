using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace UniAll.Contracts.Stub.Tests;

public class PageTests
{
    [BrowserFact]
    public async Task The_contract_can_be_read_and_tried_in_a_browser_without_the_internet()
    {
        await using var stub = await UniAllStub.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Browser });
        var page = await browser.NewPageAsync();
        var addresses = new ConcurrentQueue<string>();
        page.Request += (_, request) => addresses.Enqueue(request.Url);

        // The operation is rendered.
        await page.GotoAsync(stub.BaseUrl.AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Creates a video generation task." })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Length of the video in seconds.")).ToBeVisibleAsync();

        // "Send" creates a task, here and not at the contract's server.
        await page.GetByRole(AriaRole.Button, new() { Name = "Test Request" }).ClickAsync();
        var client = page.GetByRole(AriaRole.Dialog);
        await client.GetByRole(AriaRole.Textbox, new() { Name = "Bearer Token" }).FillAsync("sk-typed");
        await client.GetByRole(AriaRole.Button, new() { Name = "Send Request" }).ClickAsync();
        await Assertions.Expect(client.GetByText("video.generation.job")).ToBeVisibleAsync();
        var request = Assert.Single(stub.AssertRequests(1));
        Assert.Equal((200, "sk-typed"), (request.AnswerStatus, request.BearerToken));

        // It stands among the requests that came, without its token.
        await page.GotoAsync(new Uri(stub.BaseUrl, "requests").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = request.TaskId })).ToBeVisibleAsync();
        Assert.DoesNotContain("sk-typed", await page.ContentAsync(), StringComparison.Ordinal);

        Assert.All(addresses, address => Assert.StartsWith(stub.BaseUrl.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_specification_is_served_as_it_was_written()
    {
        await using var gateway = await ScriptedGateway.StartAsync();
        using var response = await gateway.Http.GetAsync(new Uri("openapi.yaml", UriKind.Relative));
        Assert.Equal("application/yaml", response.Content.Headers.ContentType?.ToString());
        using var specification = new StreamReader(typeof(UniAllStub).Assembly.GetManifestResourceStream("openapi.yaml")!);
        Assert.Equal(await specification.ReadToEndAsync(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_requests_that_came_are_listed_as_text_the_newest_first()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(503));
        await gateway.SendAsync("""{"prompt":"<script>alert(1)</script>"}""");
        await gateway.SendAsync();

        var page = await gateway.Http.GetStringAsync(new Uri("requests", UriKind.Relative));

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("A boat.", StringComparison.Ordinal) < page.IndexOf("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Looking_at_the_pages_is_no_request_of_a_test()
    {
        await using var gateway = await ScriptedGateway.StartAsync(StubAnswer.Error(503));
        foreach (var page in new[] { "", "openapi.yaml", "requests", "scalar.js", "scalar.aspnetcore.js" })
        {
            (await gateway.Http.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();
        }

        gateway.Stub.AssertRequests(0);
    }
}
