using System.IO.Compression;
using System.Reflection;

namespace Contracts.Packaging.Tests;

/// <summary>A folder with the packages, made as they are published.</summary>
public sealed class Feed : IDisposable
{
    private static readonly string[] OfEveryPackage = ["[Content_Types].xml", "_rels/", "package/"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts feed ");

    public Feed()
    {
        foreach (var name in (string[])["Contracts.Build", "Contracts.Analyzers"])
        {
            DotNet.Run(FullName, ["pack", Path.Combine(GeneratorDirectory, name), "-c", Metadata("Configuration"), "--no-build", "-m:1", "-o", FullName]);
        }
    }

    public static string GeneratorDirectory { get; } = Metadata("GeneratorDirectory");

    /// <summary>The packages that were restored for these tests, the kit's dependency among them.</summary>
    public static string PackagesDirectory { get; } = Metadata("PackagesDirectory");

    public string FullName => _folder.FullName;

    /// <summary>What a package holds, without what every package has.</summary>
    public IReadOnlyList<string> Files(string package)
    {
        using var archive = Open(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !OfEveryPackage.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a package says of itself.</summary>
    public string Manifest(string package)
    {
        using var archive = Open(package);
        using var reader = new StreamReader((archive.GetEntry(package + ".nuspec") ?? throw new FileNotFoundException(package)).Open());
        return reader.ReadToEnd();
    }

    /// <summary>Unpacks a package into a folder.</summary>
    public void Extract(string package, string folder)
    {
        using var archive = Open(package);
        archive.ExtractToDirectory(folder);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ZipArchive Open(string package) => ZipFile.OpenRead(_folder.EnumerateFiles(package + ".*.nupkg").Single().FullName);

    private static string Metadata(string key) =>
        typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            ?? throw new InvalidOperationException($"The assembly does not say its {key}.");
}

/// <summary>Tests that share the packages, which are made once.</summary>
[CollectionDefinition(Name)]
public sealed class FeedUsers : ICollectionFixture<Feed>
{
    public const string Name = "Feed";
}
