namespace Verify.Tests;

/// <summary>A folder with snapshots for one test, away from the sources.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("snapshots-");

    /// <summary>What the compiler would fill in for a test in this folder.</summary>
    public string SourceFile => Path.Combine(_directory.FullName, "Any.cs");

    public string[] Files => [.. _directory.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public void Add(string name, string text) => File.WriteAllText(Path.Combine(_directory.FullName, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(_directory.FullName, name));

    public void Dispose() => _directory.Delete(recursive: true);
}
