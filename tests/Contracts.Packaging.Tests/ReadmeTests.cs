using System.Xml.Linq;

namespace Contracts.Packaging.Tests;

/// <summary>What the kit's README promises comes true with the packages alone, in an empty folder.</summary>
[Collection(FeedUsers.Name)]
public sealed class ReadmeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("team ");
    private readonly Feed _feed;
    private string _directory;

    public ReadmeTests(Feed feed)
    {
        _feed = feed;
        _directory = _folder.FullName;

        // The kit from the feed; what it depends on from where this machine has it already.
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="kit" value="{feed.FullName}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{Repository.PackagesDirectory}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Five_commands_lead_from_an_empty_folder_to_the_first_warning()
    {
        Assert.Equal(5, Readme.Commands.Count);
        foreach (var command in Readme.Commands.Take(4))
        {
            Run(command);
        }

        Write("orders.yaml", Readme.Block("yaml"));
        Write("Orders.csproj", File.ReadAllText(PathOf("Orders.csproj")).Replace("</Project>", Readme.Block("xml") + "\n</Project>", StringComparison.Ordinal));
        Write("Program.cs", Readme.Block("csharp"));
        Assert.Contains(PathOf(Readme.Block("text")), Run(Readme.Commands[4]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_contract_is_reported_as_it_says()
    {
        _feed.Extract("Contracts.Build", PathOf("kit"));
        Write("orders.yaml", Readme.Block("yaml").Replace("speed: { type: string,", "speed: { type: strng,", StringComparison.Ordinal));
        Assert.Contains(
            Readme.Blocks("text").ElementAt(1),
            DotNet.Run(_directory, [PathOf("kit/tools/net10.0/contracts.dll"), "check", "orders.yaml"], exitCode: 1),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_metadata_is_explained() =>
        Assert.Equal(
            XDocument.Load(Repository.PathOf("generator", "Contracts.Build", "build", "Contracts.Build.props")).Descendants("OpenApiContract").First(item => item.Parent?.Name == "ItemDefinitionGroup").Elements().Select(metadata => metadata.Name.LocalName),
            Readme.Metadata.Except(["Include"]));

    private string PathOf(string name) => Path.Combine(_directory, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text + "\n");

    private string Run(string command)
    {
        switch (command.Split(' '))
        {
            case ["cd", var folder]:
                _directory = PathOf(folder);
                return "";
            case ["dotnet", .. var arguments]:
                return DotNet.Run(_directory, arguments, packages: Path.Combine(_folder.FullName, "packages"));
            default:
                throw new InvalidOperationException($"The README has a command that is not for every system: {command}");
        }
    }
}
