namespace Contracts.Benchmarks.Workloads;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("contracts-benchmark-").FullName;

    public string PathOf(string name) => Path.Combine(FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
