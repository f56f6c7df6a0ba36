using System.Text;
using System.Xml.Linq;

namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class PackageTests(Feed feed)
{
    [Theory]
    [InlineData("Contracts.Analyzers")]
    [InlineData("Contracts.Build")]
    [InlineData("Contracts.Templates")]
    [InlineData("contracts")]
    [InlineData("UniAll.Contracts")]
    [InlineData("UniAll.Contracts.Hosting")]
    [InlineData("UniAll.Contracts.Stub")]
    public Task A_package_holds_these_files(string package)
    {
        // Each new template would be a change here, and is one of the generated code's snapshots already.
        var files = feed.Files(package).Select(name => name.EndsWith(".liquid", StringComparison.Ordinal) ? "Templates/*.liquid" : name).Distinct();
        return Verifier.Verify(string.Join('\n', files)).UseParameters(package);
    }

    [Fact]
    public void Packing_says_nothing_that_a_publisher_has_to_look_at() => Assert.DoesNotContain("warning", feed.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Every_package_says_what_it_is_for_by_whom_it_is_and_what_is_new() => Assert.All(feed.Packages, package =>
    {
        var manifest = Metadata(package);

        Assert.Equal(Repository.Version, manifest["version"]);
        Assert.Equal("The Contracts project", manifest["authors"]);
        Assert.Equal("MIT", manifest["license"]);
        Assert.Equal("icon.png", manifest["icon"]);
        Assert.Equal("README.md", manifest["readme"]);
        Assert.InRange(manifest["description"].Length, 60, 200);
        Assert.NotEmpty(manifest["tags"]);
        Assert.Contains($"\n- **{package}**", manifest["releaseNotes"].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(feed.Packages.Where(other => other != package), other => Assert.DoesNotContain($"- **{other}**", manifest["releaseNotes"], StringComparison.Ordinal));
        Assert.True(feed.Read(package, "README.md").Length > 500, package + " has no page.");
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("generator", "icon.png")), feed.Read(package, "icon.png"));
    });

    [Fact]
    public void Each_pre_release_has_an_assembly_version_that_is_not_the_release_s()
    {
        string[] preReleases = ["1.2.0-beta.1", "1.2.0-beta.2", "1.2.0-rc.1"];

        var versions = preReleases.Select(version => DotNet.Run(Repository.PathOf(), ["msbuild", "src/UniAll.Contracts.Hosting", "-getProperty:AssemblyVersion", "-p:Version=" + version])).ToList();

        Assert.Equal(versions.Count, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Matches(@"^1\.2\.0\.[1-9][0-9]{0,4}\s*$", version));
    }

    [Fact]
    public void Tags_are_single_words_since_registries_divide_them_at_spaces() => Assert.All(
        ((string[])["generator", "src"]).SelectMany(part => Directory.EnumerateFiles(Repository.PathOf(part), "*.csproj", SearchOption.AllDirectories)).SelectMany(project => XDocument.Load(project).Descendants("PackageTags")),
        tags => Assert.DoesNotContain(" ", tags.Value, StringComparison.Ordinal));

    [Fact]
    public void What_a_package_shows_has_no_link_that_leads_nowhere_on_a_page_of_a_registry() =>
        Assert.All(feed.Packages, package => Assert.DoesNotMatch(@"\]\((?!https://)", Encoding.UTF8.GetString(feed.Read(package, "README.md"))));

    [Fact]
    public void Assemblies_of_others_come_with_their_licences() => Assert.All(feed.Packages, package =>
    {
        var others = feed.Files(package).Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.Contains("Contracts", StringComparison.OrdinalIgnoreCase)).ToList();
        if (others.Count > 0)
        {
            var notices = Encoding.UTF8.GetString(feed.Read(package, "THIRD-PARTY-NOTICES.txt"));
            Assert.All(others, name => Assert.Contains($"\n{name}\n  Copyright (c) ", notices.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        }
    });

    [Fact]
    public Task The_packages_bring_these_with_them()
    {
        var groups =
            from package in feed.Packages
            from dependency in XDocument.Parse(feed.Manifest(package)).Descendants().Where(element => element.Name.LocalName is "dependency" or "frameworkReference")
            let framework = dependency.Parent!.Attribute("targetFramework")?.Value
            let id = dependency.Attribute("id")?.Value ?? dependency.Attribute("name")?.Value
            let assets = dependency.Attributes().Where(attribute => attribute.Name.LocalName is "include" or "exclude").Select(attribute => $" ({attribute.Name} {attribute.Value})")
            group id + string.Concat(assets) by $"{package} for {framework}";
        return Verifier.Verify(string.Join('\n', groups.Select(group => group.Key + ":\n  " + string.Join("\n  ", group))));
    }

    [Fact]
    public void The_kit_stays_in_the_project_that_asked_for_it() => Assert.Equal("true", Metadata("Contracts.Build")["developmentDependency"]);

    [Fact]
    public void The_packages_name_their_repository_where_it_is_known() => Assert.All(feed.Packages, package =>
        Assert.Equal(Repository.Property("ContractsRepositoryUrl").Length > 0, Metadata(package).ContainsKey("repository")));

    private Dictionary<string, string> Metadata(string package) =>
        XDocument.Parse(feed.Manifest(package)).Descendants().Where(element => element.Parent?.Name.LocalName == "metadata").ToDictionary(element => element.Name.LocalName, element => element.Value);
}
