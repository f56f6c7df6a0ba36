namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class DeterminismTests(Feed feed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("again ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void From_another_folder_the_same_sources_make_the_same_bytes()
    {
        using var elsewhere = new SourceCopy("the same sources elsewhere ");
        elsewhere.Pack(_folder.FullName);

        Assert.All(_folder.EnumerateFiles(), again => Assert.True(
            File.ReadAllBytes(again.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(feed.FullName, again.Name))), again.Name + " has other bytes."));
        Assert.Equal(feed.Packages.Count, _folder.EnumerateFiles("*.nupkg").Count());
    }
}
