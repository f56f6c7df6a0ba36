namespace Contracts.Packaging.Tests;

/// <summary>A folder of somebody who has nothing but the packages.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Dictionary<string, string> _environment;

    /// <param name="name">The start of the folder's name.</param>
    /// <param name="feed">The packages, in place of every registry; what they depend on comes from where this machine has it already.</param>
    /// <param name="more">More folders with packages.</param>
    public UserFolder(string name, Feed feed, params string[] more)
    {
        _folder = Directory.CreateTempSubdirectory(name);
        _environment = new() { ["NUGET_PACKAGES"] = feed.Cache, ["DOTNET_CLI_HOME"] = PathOf("home") };
        var sources = more.Prepend(feed.FullName).Select((folder, i) => $"""<add key="{i}" value="{folder}" />""");
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear />{string.Concat(sources)}</packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{Repository.PackagesDirectory}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text + "\n");
    }

    /// <summary>Runs the SDK in a folder below this one.</summary>
    public string Run(string folder, IEnumerable<string> arguments, int exitCode = 0) => DotNet.Run(PathOf(folder), arguments, _environment, exitCode);

    /// <summary>Runs another program there.</summary>
    public string RunProgram(string program, string folder, IEnumerable<string> arguments) => DotNet.RunProgram(program, PathOf(folder), arguments, _environment);

    public void Dispose() => _folder.Delete(recursive: true);
}
