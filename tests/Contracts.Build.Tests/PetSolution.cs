using Microsoft.Build.Logging.StructuredLogger;

namespace Contracts.Build.Tests;

/// <summary>
/// A solution of real projects, in a folder whose name has a space and more than ASCII: a library with two contracts of the same file name
/// for two target frameworks, its users old and new, and an application without reflection.
/// </summary>
public sealed class PetSolution : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("contracts pets é雪 ").FullName;
    private readonly CompilerServer _compiler = new();

    public PetSolution()
    {
        var petStore = File.ReadAllText(Repository.PathOf("tests", "Contracts.Spec.Tests", "Specs", "oai-petstore.yaml"));
        Write("Pets/Newtonsoft/openapi.yaml", petStore);
        Write("Pets/Light/openapi.yaml", petStore.Replace("        tag:\n          type: string\n", "        tag:\n          $ref: 'tag.yaml#/Tag'\n", StringComparison.Ordinal));
        Write("Pets/Light/tag.yaml", "Tag: { type: string, description: A word. }\n");
        Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-recommended</AnalysisLevel></PropertyGroup></Project>");
        Write("Kit.props", Kit);
        Write("Kit.targets", $"""<Project><Import Project="{Repository.PathOf("generator", "Contracts.Build", "build")}/Contracts.Build.targets" /></Project>""");
        Write("Pets/Pets.csproj", Pets);
        Write("App/App.csproj", App);
        Write("App/App.cs", AppCode);
        Write("Old/Old.csproj", User("netstandard2.0", "<LangVersion>7.3</LangVersion>"));
        Write("Old/Use.cs", UserCode);
        Write("New/New.csproj", User("net10.0", ""));
        Write("New/Use.cs", UserCode);
        Write("Pets.slnx", """<Solution><Project Path="Pets/Pets.csproj" /><Project Path="App/App.csproj" /><Project Path="Old/Old.csproj" /><Project Path="New/New.csproj" /></Solution>""");
        FirstBuild = Run("build", "Pets.slnx", "-m:2");
    }

    internal BuildResult FirstBuild { get; }

    public string PathOf(string path) => Path.Combine(_directory, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    internal BuildResult Run(string command, string project, params string[] arguments)
    {
        var log = PathOf("build.binlog");
        var (exitCode, output) = DotNet.Run(_directory, [command, PathOf(project), "-nodeReuse:false", "-nologo", "-bl:" + log, .. _compiler.Arguments, .. arguments]);
        return new BuildResult(exitCode, output, BinaryLog.ReadBuild(log));
    }

    public void Dispose()
    {
        _compiler.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static readonly string Kit = $"""
        <Project>
          <PropertyGroup>
            <ContractsToolPath>{Repository.ToolPath}</ContractsToolPath>
            <Nullable>enable</Nullable>
            <LangVersion>12</LangVersion>
          </PropertyGroup>
          <Import Project="{Repository.PathOf("generator", "Contracts.Build", "build")}/Contracts.Build.props" />
          <ItemGroup>
            <PackageReference Include="NSwag.MSBuild" Version="14.7.1" PrivateAssets="all" />
            <Analyzer Include="{Assembly("Contracts.Generator")}" />
            <Analyzer Include="{Assembly("Contracts.Analyzers")}" />
          </ItemGroup>
        </Project>
        """;

    private const string Pets = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="../Kit.props" />
          <PropertyGroup>
            <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiContract Include="Newtonsoft/openapi.yaml" Namespace="Acme.Pets" ClientName="PetsClient" />
            <OpenApiContract Include="Light/openapi.yaml" Namespace="Acme.Light" ClientName="LightClient" JsonLibrary="System.Text.Json" />
            <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
            <PackageReference Include="System.Text.Json" Version="10.0.0" Condition="'$(TargetFramework)' == 'netstandard2.0'" />
          </ItemGroup>
          <Import Project="../Kit.targets" />
        </Project>
        """;

    /// <summary>The analyzers for trimming and ahead-of-time compilation warn of all reflection, and warnings are errors.</summary>
    private const string App = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="../Kit.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <IsAotCompatible>true</IsAotCompatible>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiContract Include="../Pets/Light/openapi.yaml" Namespace="Acme.Light" ClientName="LightClient" JsonLibrary="System.Text.Json" AccessModifier="internal" />
          </ItemGroup>
          <Import Project="../Kit.targets" />
        </Project>
        """;

    private const string AppCode = """
        using System;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Acme.Light;

        using var http = new HttpClient(new Server());
        var pet = await new LightClient(http) { BaseUrl = new Uri("https://example.com") }.ShowPetByIdAsync("1");
        Console.WriteLine(pet.Name + " " + pet.AdditionalProperties["age"]);

        sealed class Server : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage { Content = new StringContent("{\"id\":1,\"name\":\"Rex\",\"age\":1.50}", Encoding.UTF8, "application/json") });
        }
        """;

    private static string User(string targetFramework, string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{targetFramework}</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Pets/Pets.csproj" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>In C# 7.3, which knows neither <c>required</c> nor nullable references.</summary>
    private const string UserCode = """
        using System.Net.Http;
        using System.Threading.Tasks;
        using Acme.Pets;

        namespace Users
        {
            public static class Use
            {
                public static async Task<string> FirstAsync(HttpClient http)
                {
                    var client = new PetsClient(http);
                    var pet = new Pet { Id = 1, Name = "Rex" };
                    pet.Tag = "dog";
                    await client.CreatePetsAsync(pet).ConfigureAwait(false);
                    return (await client.ShowPetByIdAsync("1").ConfigureAwait(false)).Name;
                }
            }
        }
        """;

    private static string Assembly(string analyzer) => Repository.PathOf("generator", analyzer, "bin", Repository.Configuration, "netstandard2.0", analyzer + ".dll");
}
