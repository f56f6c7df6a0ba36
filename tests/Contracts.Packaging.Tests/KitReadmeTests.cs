using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Contracts.Packaging.Tests;

/// <summary>What the kit's README promises comes true with the packages alone, in an empty folder.</summary>
[Collection(FeedUsers.Name)]
public sealed partial class KitReadmeTests(Feed feed) : IDisposable
{
    private readonly UserFolder _team = new("team ", feed);

    public void Dispose() => _team.Dispose();

    [Fact]
    public void Five_commands_lead_from_an_empty_folder_to_the_first_warning()
    {
        var shell = new Shell(_team);
        var commands = Document.Kit.Commands.ToList();
        Assert.Equal(5, commands.Count);
        foreach (var command in commands.Take(4))
        {
            shell.Run(command);
        }

        _team.Write("Orders/orders.yaml", First("yaml"));
        _team.Write("Orders/Orders.csproj", _team.Read("Orders/Orders.csproj").Replace("</Project>", First("xml") + "\n</Project>", StringComparison.Ordinal));
        _team.Write("Orders/Program.cs", First("csharp"));
        Assert.Contains(_team.PathOf("Orders/" + First("text")), shell.Run(commands[4]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_contract_is_reported_as_it_says()
    {
        feed.Extract("Contracts.Build", _team.PathOf("kit"));
        _team.Write("orders.yaml", First("yaml").Replace("speed: { type: string,", "speed: { type: strng,", StringComparison.Ordinal));
        Assert.Contains(
            Document.Kit.BlocksOf("text").Single(text => text.StartsWith("orders.yaml(", StringComparison.Ordinal)),
            _team.Run("", [_team.PathOf("kit/tools/net10.0/contracts.dll"), "check", "orders.yaml"], exitCode: 1),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_metadata_is_explained() =>
        Assert.Equal(
            XDocument.Load(Repository.PathOf("generator", "Contracts.Build", "build", "Contracts.Build.props")).Descendants("OpenApiContract").First(item => item.Parent?.Name == "ItemDefinitionGroup").Elements().Select(metadata => metadata.Name.LocalName),
            Row().Matches(Document.Kit.Text).Select(row => row.Groups["name"].Value).Except(["Include"]));

    private static string First(string language) => Document.Kit.BlocksOf(language).First();

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
