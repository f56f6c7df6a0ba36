using Contracts.Benchmarks.Measuring;

namespace Contracts.Benchmarks.Workloads;

/// <summary>The settings with which the kit runs NSwag, written by the kit itself.</summary>
internal static class NSwagSettings
{
    public const string FileName = "GrowthClient.nswag";

    /// <summary>What the settings say that NSwag reads.</summary>
    public const string Prepared = "GrowthClient.openapi.json";

    public static void WriteTo(TemporaryFolder folder)
    {
        using var project = new TemporaryFolder();
        project.Write("bare.proj", $"""
            <Project>
              <PropertyGroup>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
                <NETCoreSdkVersion>10.0.100</NETCoreSdkVersion>
                <ContractsToolPath>{Kit.Tool}</ContractsToolPath>
                <NSwagDir_Net100>{Kit.NSwagDirectory}</NSwagDir_Net100>
              </PropertyGroup>
              <Import Project="{Kit.Build("Contracts.Build.props")}" />
              <ItemGroup><OpenApiContract Include="spec.yaml" Namespace="Growth" ClientName="GrowthClient" JsonLibrary="System.Text.Json" /></ItemGroup>
              <Target Name="CoreClean" />
              <Import Project="{Kit.Build("Contracts.Build.targets")}" />
            </Project>
            """);
        project.Write("spec.yaml", SpecOfSize.Write(0));
        Measured.DotNet(project.FullName, "msbuild", "bare.proj", "-nologo", "-nodeReuse:false", "-t:CheckOpenApiContracts;WriteOpenApiContractSettings");
        File.Copy(project.PathOf("obj/Contracts/" + FileName), folder.PathOf(FileName));
    }
}
