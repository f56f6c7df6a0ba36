using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class AnalyzerHostTests : IDisposable
{
    private const string Folder = "analyzers/dotnet/roslyn4.14/cs/";

    private static readonly (string, string)[] Wrong =
    [
        ("Wrong.cs", """
            using UniAll.Contracts;

            public static class Wrong
            {
                public static CreateVideoTaskRequest Request { get; } = new() { Model = "wan2.6-video-720p", Prompt = "A boat.", Duration = 7, Size = "1280x720" };
            }
            """),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analyzers ");
    private readonly string _contract;
    private readonly string _analyzers;

    public AnalyzerHostTests(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        feed.Extract("Contracts.Analyzers", PathOf("kit"));
        feed.Extract("Contracts.Build", PathOf("build"));
        feed.Extract("UniAll.Contracts", PathOf("contract"));
        _analyzers = PathOf("kit/" + Folder + "Contracts.Analyzers.dll");
        _contract = PathOf("contract/lib/net10.0/UniAll.Contracts.dll");
    }

    public void Dispose()
    {
        // The analyzers are loaded from there; where that keeps files open, the system cleans up.
        if (!OperatingSystem.IsWindows())
        {
            _folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_analyzers_say_the_same_in_the_oldest_Roslyn_and_the_newest()
    {
        var (oldest, _) = AnalyzerHost.Oldest.Analyze(_analyzers, Wrong, _contract);
        var (newest, _) = AnalyzerHost.Newest.Analyze(_analyzers, Wrong, _contract);

        Assert.Equal(2, oldest.Count);
        Assert.Equal(oldest, newest);
    }

    [Fact]
    public void Without_a_contract_in_sight_no_rule_registers_anything()
    {
        var (_, registered) = AnalyzerHost.Oldest.Analyze(_analyzers, Wrong);
        var (_, registeredWithContract) = AnalyzerHost.Oldest.Analyze(_analyzers, Wrong, _contract);

        Assert.All(registered, rule => Assert.EndsWith(": 0", rule, StringComparison.Ordinal));
        Assert.All(registeredWithContract, rule => Assert.False(rule.EndsWith(": 0", StringComparison.Ordinal), rule));
    }

    [Theory]
    [InlineData("kit", "Contracts.Analyzers.dll")]
    [InlineData("kit", "Contracts.Analyzers.CodeFixes.dll")]
    [InlineData("build", "Contracts.Generator.dll")]
    public void What_the_compiler_loads_refers_to_nothing_but_what_the_oldest_Roslyn_brings(string package, string file)
    {
        // What is beside Roslyn in every host is what Roslyn itself refers to.
        string[] roslyn = file.EndsWith("CodeFixes.dll", StringComparison.Ordinal)
            ? ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Features"]
            : ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];
        var supplied = new Dictionary<string, Version> { ["netstandard"] = new(2, 0, 0, 0) };
        foreach (var assembly in roslyn)
        {
            supplied[assembly] = new Version(4, 14, 0, 0);
            foreach (var (name, version) in ReferencesOf(new AnalyzerHost("4.14.0", "netstandard2.0").PathOf(assembly)).Where(reference => reference.Name.StartsWith("System.", StringComparison.Ordinal)))
            {
                supplied[name] = version;
            }
        }

        if (package == "kit" && file.EndsWith("CodeFixes.dll", StringComparison.Ordinal))
        {
            supplied["Contracts.Analyzers"] = new Version(Repository.Version + ".0");
        }

        Assert.All(ReferencesOf(PathOf($"{package}/{Folder}{file}")), reference =>
            Assert.True(supplied.TryGetValue(reference.Name, out var version) && reference.Version <= version, $"{reference.Name} {reference.Version} is not there: {version}"));
    }

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private static List<(string Name, Version Version)> ReferencesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
