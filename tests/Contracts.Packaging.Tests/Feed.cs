using System.IO.Compression;

namespace Contracts.Packaging.Tests;

/// <summary>A folder with the packages, made as they are published, and one for the packages that are restored of it.</summary>
public sealed class Feed : IDisposable
{
    private static readonly string[] OfEveryPackage = ["[Content_Types].xml", "_rels/", "package/", "icon.png", "README.md"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts feed ");
    private readonly DirectoryInfo _cache = Directory.CreateTempSubdirectory("contracts cache ");
    private readonly SourceCopy _sources = new("contracts ");

    private readonly Lazy<Consumers> _consumers;

    public Feed()
    {
        PackOutput = _sources.Pack(FullName);
        _consumers = new(() => new Consumers(this));
    }

    /// <summary>Projects that use the packages.</summary>
    public Consumers Consumers => _consumers.Value;

    public string FullName => _folder.FullName;

    /// <summary>The folder into which the packages are restored.</summary>
    public string Cache => _cache.FullName;

    /// <summary>What making the packages said.</summary>
    public string PackOutput { get; }

    /// <summary>The names of the packages.</summary>
    public IReadOnlyList<string> Packages => _sources.Packages;

    /// <summary>Makes the packages of the kit once more, as another release in another folder.</summary>
    public void PackKit(string output, string version) => _sources.PackKit(output, version);

    /// <summary>What a package holds, without what every package has.</summary>
    public IReadOnlyList<string> Files(string package)
    {
        using var archive = Open(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !OfEveryPackage.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a package says of itself.</summary>
    public string Manifest(string package)
    {
        using var reader = new StreamReader(new MemoryStream(Read(package, package + ".nuspec")));
        return reader.ReadToEnd();
    }

    /// <summary>A file in a package.</summary>
    public byte[] Read(string package, string file)
    {
        using var archive = Open(package);
        using var content = (archive.GetEntry(file) ?? throw new FileNotFoundException(package + " has no " + file)).Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The file that is a package.</summary>
    public string PathOf(string package) => Path.Combine(FullName, $"{package}.{Repository.Version}.nupkg");

    /// <summary>Unpacks a package into a folder.</summary>
    public void Extract(string package, string folder)
    {
        using var archive = Open(package);
        archive.ExtractToDirectory(folder);
    }

    public void Dispose()
    {
        if (_consumers.IsValueCreated)
        {
            _consumers.Value.Dispose();
        }

        _sources.Dispose();
        _cache.Delete(recursive: true);
        _folder.Delete(recursive: true);
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(PathOf(package));
}

/// <summary>Tests that share the packages, which are made once.</summary>
[CollectionDefinition(Name)]
public sealed class FeedUsers : ICollectionFixture<Feed>
{
    public const string Name = "Feed";
}
