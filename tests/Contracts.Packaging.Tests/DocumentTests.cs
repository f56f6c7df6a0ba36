using UniAll.Contracts.Stub;

namespace Contracts.Packaging.Tests;

/// <summary>What stands in the pages works. C# and XML of every block are built by <see cref="Consumers"/>, which has no list of blocks either.</summary>
[Collection(FeedUsers.Name)]
public sealed class DocumentTests(Feed feed) : IDisposable
{
    private static readonly string[] Languages = ["csharp", "json", "shell", "text", "xml", "yaml"];

    private readonly UserFolder _user = new("reader ", feed);

    /// <summary>The pages with commands, but for those of which other tests make more: the kit's and the template's.</summary>
    public static TheoryData<string> WithCommands => new(
        Document.All.Where(document => document.Commands.Any()).Select(document => document.Path).Except(["generator/Contracts.Build/README.md", "generator/Contracts.Templates/README.md"]));

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Every_block_says_its_language_and_so_gets_tested() =>
        Assert.All(Document.All.SelectMany(document => document.Blocks), block => Assert.True(Languages.Contains(block.Language), $"{block.Document.Path}({block.Line}): '{block.Language}' is no language that is tested."));

    [Fact]
    public void Code_in_the_pages_compiles_and_warns_only_where_they_say_so()
    {
        Assert.True(File.Exists(feed.Consumers.AssemblyOf(Consumers.Pages)));
        Assert.Equal(
            ["README.md(60,52): warning OAC001"],
            feed.Consumers.Diagnostics.Where(diagnostic => diagnostic.StartsWith(Consumers.Pages, StringComparison.Ordinal)).Select(diagnostic => string.Join(':', diagnostic.Split(':')[1..3]).Trim()));
    }

    [Theory]
    [MemberData(nameof(WithCommands))]
    public async Task Commands_in_the_pages_run(string page)
    {
        await using var gateway = await UniAllStub.StartAsync();
        _user.Write("User.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        _user.Write("orders.yaml", Document.Kit.BlocksOf("yaml").First());
        _user.Write("payload.json", """{ "article": "chair" }""");
        _user.Write("videos.jsonl", """{ "model": "wan2.6-video-720p", "prompt": "A boat.", "duration": 5 }""");

        var shell = new Shell(_user);
        foreach (var command in Document.Of(page).Commands)
        {
            // All tests, this one among them; and the service that costs money.
            if (command != "dotnet test Contracts.sln")
            {
                shell.Run(command.Replace("https://api.uniall.ai", gateway.BaseUrl.ToString(), StringComparison.Ordinal));
            }
        }

        if (page == "README.md")
        {
            gateway.AssertRequests(1);
        }
    }
}
