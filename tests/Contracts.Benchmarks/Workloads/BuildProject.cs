using Contracts.Benchmarks.Measuring;

namespace Contracts.Benchmarks.Workloads;

/// <summary>A small project with a contract, in a folder of its own.</summary>
internal sealed class BuildProject : IDisposable
{
    private const string Head = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>

        """;

    private readonly TemporaryFolder _folder = new();

    private BuildProject(string project)
    {
        _folder.Write("Shop.csproj", Head + project + "</Project>\n");
        WriteSpec(1);
        Measured.DotNet(_folder.FullName, "restore");
    }

    /// <summary>A project that makes its client with the kit.</summary>
    public static BuildProject WithKit() =>
        new($"""
              <PropertyGroup><ContractsToolPath>{Kit.Tool}</ContractsToolPath></PropertyGroup>
              <Import Project="{Kit.Build("Contracts.Build.props")}" />
              <ItemGroup>
                <PackageReference Include="NSwag.MSBuild" Version="{NSwagVersion}" PrivateAssets="all" />
                {Analyzers}
                <OpenApiContract Include="spec.yaml" Namespace="Shop" ClientName="ShopClient" JsonLibrary="System.Text.Json" />
              </ItemGroup>
              <Import Project="{Kit.Build("Contracts.Build.targets")}" />

            """);

    /// <summary>The same project with the same code, which nobody makes anew.</summary>
    public static BuildProject WithoutKit(BuildProject other)
    {
        var project = new BuildProject($"""  <ItemGroup>{Analyzers}</ItemGroup>""" + "\n");
        File.Copy(other._folder.PathOf("obj/Contracts/ShopClient.g.cs"), project._folder.PathOf("ShopClient.g.cs"));
        return project;
    }

    /// <summary>A project that makes its client with NSwag alone, as NSwag's own pages show.</summary>
    public static BuildProject WithNSwag()
    {
        const string Command = "dotnet &quot;$(NSwagDir_Net100)dotnet-nswag.dll&quot; openapi2csclient /input:spec.yaml /output:obj/ShopClient.g.cs /namespace:Shop /classname:ShopClient /jsonLibrary:SystemTextJson";
        return new($"""
              <ItemGroup><PackageReference Include="NSwag.MSBuild" Version="{NSwagVersion}" PrivateAssets="all" /></ItemGroup>
              <Target Name="MakeClient" BeforeTargets="BeforeCompile;CoreCompile" Inputs="spec.yaml" Outputs="obj/ShopClient.g.cs">
                <Exec Command="{Command}" StandardOutputImportance="low" />
              </Target>
              <Target Name="AddClient" AfterTargets="MakeClient">
                <ItemGroup><Compile Include="obj/ShopClient.g.cs" /></ItemGroup>
              </Target>

            """);
    }

    private static string Analyzers => string.Concat(Kit.Analyzers.Select(path => $"<Analyzer Include=\"{path}\" />"));

    private static string NSwagVersion => new DirectoryInfo(Kit.NSwagDirectory).Parent?.Parent?.Name ?? "";

    /// <summary>Writes the contract; another revision has another member.</summary>
    public void WriteSpec(int revision) =>
        _folder.Write("spec.yaml", SpecOfSize.Write(10_000) + $"    Revision: {{ type: object, properties: {{ number{revision}: {{ type: integer }} }} }}\nx-uses: {{ $ref: '#/components/schemas/Revision' }}\n");

    public Measured Build() => Measured.DotNet(_folder.FullName, "build", "--no-restore", "-nodeReuse:false", "-v:quiet", "-nologo", "-p:UseSharedCompilation=false");

    public void Dispose() => _folder.Dispose();
}
