using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using Xunit.Abstractions;

namespace Contracts.Packaging.Tests;

/// <summary>
/// Large code bases that have nothing to do with the contract, with a contract in sight, so that all rules look at all of it: no rule breaks, and
/// none says anything but of the one wrong value that is put beside them. Public packages bring no sources; theirs are read back from their
/// assemblies.
/// </summary>
[Collection(FeedUsers.Name)]
public sealed class RealCodeTests : IDisposable
{
    private static readonly (string, string) Wrong = ("Wrong.cs", "class Wrong { object Request => new UniAll.Contracts.CreateVideoTaskRequest { Model = \"wan2.6-video-720p\", Prompt = \"A boat.\", Duration = 7 }; }");
    private static readonly string[] Sources = ["generator", "tests"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("real code ");
    private readonly ITestOutputHelper _output;

    public RealCodeTests(Feed feed, ITestOutputHelper output)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _output = output;
        feed.Extract("Contracts.Analyzers", Path.Combine(_folder.FullName, "kit"));
        feed.Extract("UniAll.Contracts", Path.Combine(_folder.FullName, "contract"));
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            _folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_kit_itself_is_left_in_peace() => Analyze("Contracts.*", [.. Sources
        .SelectMany(part => Directory.EnumerateFiles(Repository.PathOf(part), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains(".verified.", StringComparison.Ordinal)
            && !path.Contains(Path.Combine("tests", "UniAll"), StringComparison.Ordinal) && !path.Contains(Path.Combine("generator", "Contracts.Templates"), StringComparison.Ordinal))
        .Select(path => (path, File.ReadAllText(path)))]);

    [Theory]
    [InlineData("newtonsoft.json/*/lib/net6.0/Newtonsoft.Json.dll")]
    [InlineData("microsoft.openapi/*/lib/net8.0/Microsoft.OpenApi.dll")]
    [InlineData("spectre.console/*/lib/net10.0/Spectre.Console.dll")]
    public void Public_packages_are_left_in_peace(string assembly)
    {
        var (package, file) = (assembly.Split("/*/")[0], assembly.Split("/*/")[1]);
        var path = Directory.EnumerateDirectories(Path.Combine(Repository.PackagesDirectory, package)).Select(version => Path.Combine(version, file)).Last(File.Exists);
        var code = new CSharpDecompiler(path, new DecompilerSettings { ThrowOnAssemblyResolveErrors = false }).DecompileWholeModuleAsString();
        Analyze(Path.GetFileName(path), [(Path.GetFileName(path) + ".cs", code)]);
    }

    private void Analyze(string name, IReadOnlyList<(string, string Text)> sources)
    {
        var (diagnostics, _) = AnalyzerHost.Newest.Analyze(
            Path.Combine(_folder.FullName, "kit/analyzers/dotnet/roslyn4.14/cs/Contracts.Analyzers.dll"), [.. sources, Wrong], Path.Combine(_folder.FullName, "contract/lib/net10.0/UniAll.Contracts.dll"));

        _output.WriteLine($"{name}: {sources.Sum(source => source.Text.Count(c => c == '\n')):N0} lines");
        Assert.Contains("OAC001", Assert.Single(diagnostics), StringComparison.Ordinal);
    }
}
