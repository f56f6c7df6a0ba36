namespace Contracts.Packaging.Tests;

/// <summary>The sources of the packages in a folder of their own, outside git, and all that is built of them.</summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Sources = ["spec", "generator", "src"];
    private static readonly string[] Built = ["bin", "obj"];

    private readonly DirectoryInfo _folder;

    /// <param name="name">The start of the folder's name.</param>
    public SourceCopy(string name)
    {
        _folder = Directory.CreateTempSubdirectory(name);
        foreach (var file in Directory.EnumerateFiles(Repository.Directory).Concat(Sources.SelectMany(source => Files(Repository.PathOf(source)))))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // All of the kit, since analyzers and fixes are one package, and what else is a package.
        var projects = Sources.SelectMany(source => Directory.EnumerateDirectories(PathOf(source))).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj")).Order(StringComparer.Ordinal)
            .Where(project => project.StartsWith(PathOf("generator"), StringComparison.Ordinal) || IsPackage(project)).ToList();
        Packages = [.. projects.Where(IsPackage).Select(project => Path.GetFileNameWithoutExtension(project) is "Contracts.Spec" ? "contracts" : Path.GetFileNameWithoutExtension(project))];
        WriteSolution("packages.slnx", projects);
        WriteSolution("kit.slnx", projects.Where(project => project.StartsWith(PathOf("generator"), StringComparison.Ordinal)));
    }

    /// <summary>The names of the packages.</summary>
    public IReadOnlyList<string> Packages { get; }

    /// <summary>Makes the packages as a build server does, with no more than they need.</summary>
    /// <param name="output">The folder that they come into.</param>
    /// <returns>What that said.</returns>
    public string Pack(string output) => Pack("packages.slnx", output);

    /// <summary>Makes the packages of the kit as another release.</summary>
    public void PackKit(string output, string version) => Pack("kit.slnx", output, "-p:Version=" + version);

    public void Dispose() => _folder.Delete(recursive: true);

    private string Pack(string solution, string output, params string[] arguments) => DotNet.Run(
        _folder.FullName,
        ["pack", solution, "-o", output, "-p:ContinuousIntegrationBuild=true", "-p:EnableNETAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-nologo", .. arguments]);

    private void WriteSolution(string name, IEnumerable<string> projects) =>
        File.WriteAllText(PathOf(name), $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(path => !Built.Contains(Path.GetFileName(path))).SelectMany(Files));

    private static bool IsPackage(string project) => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal);
}
