using Microsoft.Build.Logging.StructuredLogger;

namespace Contracts.Build.Tests;

/// <summary>
/// A copy of the contract package with a user of it, in a folder of its own whose name has a space, far from any git repository. The kit
/// is laid out there as its packages are: the command in tools, the templates and targets beside it, the analyzers.
/// </summary>
public sealed class PackageCopy : IDisposable
{
    private const string Package = "src/UniAll.Contracts/UniAll.Contracts.csproj";

    /// <summary>Nothing that these tests are about: the .NET analyzers, and second nodes, which take longer to start than they save.</summary>
    private static readonly string[] Faster = ["-p:EnableNETAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-m:1"];

    private readonly string _directory = Directory.CreateTempSubdirectory("contracts build ").FullName;
    private readonly string _originalSpec;
    private readonly CompilerServer _compiler = new();
    private string _goodSpec;
    private bool _isSettled;

    public PackageCopy()
    {
        _originalSpec = _goodSpec = File.ReadAllText(Repository.PathOf("spec", "openapi.yaml"));
        WriteSpec(_originalSpec);
        foreach (var name in (string[])["global.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig"])
        {
            File.Copy(Repository.PathOf(name), PathOf(name));
        }

        CopyDirectory(Repository.PathOf("generator", "Contracts.Build", "build"), PathOf("generator/Contracts.Build/build"));
        CopyDirectory(Repository.PathOf("generator", "Contracts.Build", "Templates"), PathOf("generator/Contracts.Build/Templates"));
        CopyDirectory(Repository.PathOf("generator", "Contracts.Spec", "bin", Repository.Configuration, "net10.0"), PathOf("generator/Contracts.Build/tools/net10.0"));
        foreach (var analyzer in (string[])["Contracts.Generator", "Contracts.Analyzers"])
        {
            Directory.CreateDirectory(PathOf("analyzers"));
            File.Copy(Repository.PathOf("generator", analyzer, "bin", Repository.Configuration, "netstandard2.0", analyzer + ".dll"), PathOf("analyzers/" + analyzer + ".dll"));
        }

        CopyDirectory(Repository.PathOf("src", "UniAll.Contracts"), PathOf("src/UniAll.Contracts"));
        File.WriteAllText(PathOf("generator/Contracts.Build/build/Contracts.Build.Source.props"), KitProps);
        Write("Consumer/Consumer.csproj", ConsumerProject);
        Write("Consumer/Consumer.cs", ConsumerCode);
    }

    /// <summary>The specification, whose changes are what these tests are about.</summary>
    public string SpecPath => PathOf("spec/openapi.yaml");

    /// <summary>What NSwag made, before each target framework takes its copy.</summary>
    public string GeneratedPath => PathOf("src/UniAll.Contracts/obj/Contracts/VideoTasksClient.g.cs");

    public string AssemblyPath => PathOf("src/UniAll.Contracts/bin/Debug/net10.0/UniAll.Contracts.dll");

    public string PathOf(string path) => Path.Combine(_directory, path);

    /// <summary>Changes the specification.</summary>
    public void ChangeSpec(Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var spec = File.ReadAllText(SpecPath);
        var changed = change(spec);
        Assert.NotEqual(spec, changed);
        WriteSpec(changed);
    }

    /// <summary>Makes the specification the repository's own again.</summary>
    public void RestoreSpec() => WriteSpec(_originalSpec);

    /// <summary>Leaves the package built from the last specification with which that went well.</summary>
    public void Settle()
    {
        WriteSpec(_goodSpec);
        if (!_isSettled)
        {
            var build = BuildPackage();
            Assert.True(build.ExitCode == 0, build.Output);
        }
    }

    /// <summary>Builds the package for all its target frameworks.</summary>
    internal BuildResult BuildPackage(params string[] arguments)
    {
        var build = Run("build", Package, arguments);
        _isSettled = build.ExitCode == 0;
        _goodSpec = _isSettled ? File.ReadAllText(SpecPath) : _goodSpec;
        return build;
    }

    /// <summary>Builds the package for one target framework alone.</summary>
    internal BuildResult BuildPackageFor(string targetFramework) => Run("build", Package, "-f", targetFramework);

    /// <summary>Generates the package's code, and compiles nothing.</summary>
    internal BuildResult Generate(params string[] arguments)
    {
        _isSettled = false;
        return Run("build", Package, ["-f", "net10.0", "-t:GenerateOpenApiContracts", .. arguments]);
    }

    /// <summary>Builds the user of the package, and so the package for the one framework that it needs.</summary>
    internal BuildResult BuildConsumer() => Run("build", "Consumer/Consumer.csproj");

    internal BuildResult CleanPackage()
    {
        _isSettled = false;
        return Run("clean", Package);
    }

    private BuildResult Run(string command, string project, params string[] arguments)
    {
        var log = PathOf("build.binlog");
        var isRestored = File.Exists(Path.Combine(Path.GetDirectoryName(PathOf(project)) ?? _directory, "obj", "project.assets.json"));
        string[] restore = isRestored && command == "build" ? ["--no-restore"] : [];
        var (exitCode, output) = DotNet.Run(
            _directory,
            [command, PathOf(project), "-nodeReuse:false", "-nologo", "-bl:" + log, .. restore, .. Faster, .. _compiler.Arguments, .. arguments]);
        return new BuildResult(exitCode, output, BinaryLog.ReadBuild(log));
    }

    public void Dispose()
    {
        _compiler.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private void WriteSpec(string text)
    {
        if (!File.Exists(SpecPath) || File.ReadAllText(SpecPath) != text)
        {
            _isSettled = false;
            Write("spec/openapi.yaml", text);
        }
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path)) ?? _directory);
        File.WriteAllText(PathOf(path), text);
    }

    private static void CopyDirectory(string from, string to)
    {
        foreach (var file in new DirectoryInfo(from).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file.FullName);
            if (!relative.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !relative.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                var target = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
                file.CopyTo(target);
            }
        }
    }

    private const string KitProps = """
        <Project>
          <Import Project="Contracts.Build.props" />
          <ItemGroup>
            <PackageReference Include="NSwag.MSBuild" PrivateAssets="all" />
            <Analyzer Include="$(MSBuildThisFileDirectory)../../../analyzers/Contracts.Generator.dll" />
            <Analyzer Include="$(MSBuildThisFileDirectory)../../../analyzers/Contracts.Analyzers.dll" />
          </ItemGroup>
        </Project>
        """;

    private const string ConsumerProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../src/UniAll.Contracts/UniAll.Contracts.csproj" />
            <Analyzer Include="../analyzers/Contracts.Analyzers.dll" />
          </ItemGroup>
        </Project>
        """;

    private const string ConsumerCode = """
        using UniAll.Contracts;

        public static class Consumer
        {
            public static CreateVideoTaskRequest Known { get; } = new() { Model = "wan2.6-video-720p", Prompt = "A lighthouse", Duration = 5 };

            public static CreateVideoTaskRequest New { get; } = new() { Model = "wan2.7-video-1440p", Prompt = "A lighthouse", Duration = 5 };
        }
        """;
}
