using System.Runtime.Loader;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PublicApiGenerator;

namespace Contracts.Packaging.Tests;

/// <summary>Each library's API for .NET is locked beside its own tests; here, what its package for .NET Standard has otherwise.</summary>
[Collection(FeedUsers.Name)]
public sealed class PublicApiTests(Feed feed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("api ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("UniAll.Contracts")]
    [InlineData("UniAll.Contracts.Hosting")]
    public Task For_NET_Standard_the_API_differs_in_this(string package)
    {
        feed.Extract(package, _folder.FullName);
        foreach (var framework in (string[])["net10.0", "netstandard2.0"])
        {
            File.Copy(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location, Path.Combine(_folder.FullName, "lib", framework, "Newtonsoft.Json.dll"));
        }

        var difference = InlineDiffBuilder.Diff(Api(package, "net10.0"), Api(package, "netstandard2.0"), ignoreWhiteSpace: false);
        var lines = difference.Lines.Where(line => line.Type != ChangeType.Unchanged).Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text.Trim());
        return Verifier.Verify(string.Join('\n', lines.DefaultIfEmpty("in nothing"))).UseParameters(package);
    }

    private string Api(string package, string framework)
    {
        var context = new AssemblyLoadContext(framework, isCollectible: true);
        try
        {
            var api = context.LoadFromAssemblyPath(Path.Combine(_folder.FullName, "lib", framework, package + ".dll")).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] });
            Assert.Contains("public", api, StringComparison.Ordinal);
            return api;
        }
        finally
        {
            context.Unload();
        }
    }
}
