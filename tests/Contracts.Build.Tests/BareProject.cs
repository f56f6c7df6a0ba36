using System.Text;
using System.Text.Json;

namespace Contracts.Build.Tests;

/// <summary>A project of nothing but the kit: no SDK, no restore, no compiler.</summary>
internal sealed class BareProject : IDisposable
{
    public const string Spec = """
        openapi: 3.1.0
        info: { title: Small, version: "1" }
        paths: {}
        components: { schemas: { Thing: { type: object, properties: { name: { type: string } } } } }

        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("bare project ").FullName;

    public BareProject(string items, string properties = "<NETCoreSdkVersion>10.0.100</NETCoreSdkVersion>")
    {
        var kit = Repository.PathOf("generator", "Contracts.Build", "build") + "/";
        File.WriteAllText(PathOf("bare.proj"), $"""
            <Project DefaultTargets="AddOpenApiContracts">
              <PropertyGroup>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
                <IntermediateOutputPath>obj/Debug/</IntermediateOutputPath>
                <ContractsToolPath>{Repository.PathOf("generator", "Contracts.Spec", "bin", Repository.Configuration, "net10.0", "contracts.dll")}</ContractsToolPath>
                <NSwagDir_Net100>{Repository.NSwagDirectory}</NSwagDir_Net100>
                {properties}
              </PropertyGroup>
              <Import Project="{kit}Contracts.Build.props" />
              <ItemGroup>
                <ReferencePath Include="Newtonsoft.Json.dll" />
                <Analyzer Include="Contracts.Analyzers.dll" />
                {items}
              </ItemGroup>
              <Target Name="CoreCompile" />
              <Target Name="CoreClean" />
              <Import Project="{kit}Contracts.Build.targets" />
            </Project>
            """);
        WriteSpec(Spec);
    }

    public void WriteSpec(string text) => File.WriteAllText(PathOf("small.yaml"), text);

    public string PathOf(string path) => Path.Combine(_directory, path);

    /// <summary>What MSBuild writes when asked for the target.</summary>
    public (int ExitCode, string Output) Run(string target, params string[] arguments) =>
        DotNet.Run(_directory, ["msbuild", PathOf("bare.proj"), "-nologo", "-nodeReuse:false", "-t:" + target, .. arguments]);

    /// <summary>The same in one process for each case: the project tells them apart by the property <c>Case</c>, a number.</summary>
    public (int ExitCode, string Output) RunCases(string target, int count)
    {
        var projects = Enumerable.Range(0, count).Select(i => $"""<Project Include="bare.proj" AdditionalProperties="Case={i}" />""");
        File.WriteAllText(PathOf("cases.proj"), $"""
            <Project>
              <ItemGroup>{string.Concat(projects)}</ItemGroup>
              <Target Name="Cases"><MSBuild Projects="@(Project)" Targets="{target}" ContinueOnError="ErrorAndContinue" /></Target>
            </Project>
            """);
        return DotNet.Run(_directory, ["msbuild", PathOf("cases.proj"), "-nologo", "-nodeReuse:false", "-t:Cases", "-clp:NoSummary"]);
    }

    /// <summary>The files that the project compiles after the target, relative to it.</summary>
    public IReadOnlyList<string> Compiled(params string[] arguments)
    {
        var (_, output) = Run("AddOpenApiContracts", ["-getItem:Compile", .. arguments]);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(output[output.IndexOf('{', StringComparison.Ordinal)..]));
        using var json = JsonDocument.ParseValue(ref reader);
        return [.. json.RootElement.GetProperty("Items").GetProperty("Compile").EnumerateArray().Select(item => item.GetProperty("Identity").GetString() ?? "")];
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
