namespace Contracts.Build.Tests;

/// <summary>What a build has to notice although the contract's file is as it was.</summary>
public sealed class ChangesTests
{
    private const string Contract = """<OpenApiContract Include="small.yaml" Namespace="Acme.Small" ClientName="SmallClient" />""";

    [Fact]
    public void Where_nothing_changed_nothing_is_asked_for()
    {
        using var project = new BareProject(Contract);

        Assert.Contains("GenerateOpenApiContracts", project.Run("AddOpenApiContracts", "-v:detailed").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GenerateOpenApiContracts", project.Run("AddOpenApiContracts", "-v:detailed").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_made_again()
    {
        using var project = new BareProject(Contract);
        project.Compiled();
        foreach (var file in (string[])["obj/Debug/SmallClient.g.cs", "obj/Contracts/SmallClient.g.cs", "obj/Contracts/SmallClient.openapi.json"])
        {
            File.Delete(project.PathOf(file));

            Assert.Equal(0, project.Run("AddOpenApiContracts").ExitCode);
            Assert.True(File.Exists(project.PathOf(file)), file);
        }
    }

    [Fact]
    public void Severities_of_the_command_line_are_those_of_each_build()
    {
        using var project = new BareProject(Contract);
        project.WriteSpec(BareProject.Spec.Replace("type: string", "type: string, example: 5", StringComparison.Ordinal));

        foreach (var (argument, said) in ((string, string)[])[
            ("-p:NoWarn=OAC105", ""),
            ("-p:NoWarn=", "warning OAC105"),
            ("-p:NoWarn=", "warning OAC105"),
            ("-p:NoWarn=OAC105", ""),
            ("-p:WarningsAsErrors=OAC105", "error OAC105"),
            ("-p:WarningsAsErrors=OAC105", "error OAC105")])
        {
            var (exitCode, output) = project.Run("AddOpenApiContracts", argument);

            Assert.Equal(said.StartsWith("error", StringComparison.Ordinal) ? 1 : 0, exitCode);
            Assert.Contains(said, output, StringComparison.Ordinal);
            Assert.Equal(said.Length > 0, output.Contains("OAC105:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_project_that_no_longer_fits_is_refused_each_time()
    {
        using var project = new BareProject(Contract);
        project.Compiled();

        for (var attempt = 0; attempt < 2; attempt++)
        {
            Assert.Contains("this project is compiled as C# 7.3", project.Run("AddOpenApiContracts", "-p:LangVersion=7.3").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_build_for_another_target_framework_with_other_properties_is_noticed()
    {
        using var project = new BareProject(Contract.Replace("Acme.Small", "$(Name)", StringComparison.Ordinal));
        project.Compiled("-p:Name=Acme.One");
        project.Compiled("-p:Name=Acme.Other", "-p:IntermediateOutputPath=obj/Other/");

        project.Compiled("-p:Name=Acme.One");

        Assert.Contains("namespace Acme.One;", File.ReadAllText(project.PathOf("obj/Debug/SmallClient.g.cs")), StringComparison.Ordinal);
    }
}
