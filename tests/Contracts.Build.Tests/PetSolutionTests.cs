namespace Contracts.Build.Tests;

/// <summary>What real projects do with the kit, in the ways that they are built.</summary>
public sealed class PetSolutionTests(PetSolution solution) : IClassFixture<PetSolution>
{
    /// <summary>Each library for each target framework, users in C# 7.3 and without reflection: that it builds says that all of it compiles.</summary>
    [Fact]
    public void A_parallel_build_generates_each_contract_once_for_all_target_frameworks_and_users()
    {
        Assert.Equal((0, 3, 3), Counts(solution.FirstBuild));
        Assert.Empty(solution.FirstBuild.Warnings);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Contracts_with_the_same_file_name_do_not_meet(string framework)
    {
        Assert.Contains("global::Newtonsoft.Json.", File.ReadAllText(solution.PathOf($"Pets/obj/Debug/{framework}/PetsClient.g.cs")), StringComparison.Ordinal);
        Assert.Contains("global::System.Text.Json.", File.ReadAllText(solution.PathOf($"Pets/obj/Debug/{framework}/LightClient.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_build_in_which_nothing_changed_generates_nothing() => Assert.Equal((0, 0, 0), Counts(solution.Run("build", "Pets.slnx", "-graph", "-m:2", "--no-restore")));

    [Fact]
    public void An_editor_s_build_compiles_what_was_generated_and_generates_nothing()
    {
        // As Visual Studio asks; the file that does not exist keeps CoreCompile from being up to date.
        string[] editor =
        [
            "-t:Compile", "-p:TargetFramework=net10.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__", "-getItem:CscCommandLineArgs",
        ];

        var build = solution.Run("msbuild", "Pets/Pets.csproj", editor);

        Assert.Equal((0, 0, 0), Counts(build));
        Assert.Contains("obj/Debug/net10.0/PetsClient.g.cs\"", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebuild_generates_each_contract_again_and_once()
    {
        Assert.Equal((0, 2, 2), Counts(solution.Run("build", "Pets/Pets.csproj", "-t:Rebuild", "-m:2", "--no-restore")));
        Assert.Equal((0, 0, 0), Counts(solution.Run("build", "Pets/Pets.csproj", "-m:2", "--no-restore")));
    }

    [Fact]
    public void A_published_application_needs_no_reflection()
    {
        Assert.Equal((0, 0, 0), Counts(solution.Run("publish", "App/App.csproj", "-c:Debug", "--no-restore")));

        Assert.Equal("Rex 1.50", DotNet.Run(solution.PathOf("."), [solution.PathOf("App/bin/Debug/net10.0/publish/App.dll")]).Output.Trim());
    }

    [Fact]
    public void A_change_in_a_file_concerns_the_contract_that_refers_to_it_alone()
    {
        solution.Write("Pets/Light/tag.yaml", "Tag: { type: string, description: One word. }\n");

        Assert.Equal((0, 1, 1), Counts(solution.Run("build", "Pets/Pets.csproj", "-f:net10.0", "--no-restore", "-t:GenerateOpenApiContracts")));
        Assert.Contains("One word.", File.ReadAllText(solution.PathOf("Pets/obj/Contracts/LightClient.g.cs")), StringComparison.Ordinal);
        Assert.Equal((0, 1, 1), Counts(solution.Run("build", "Pets.slnx", "-graph", "-m:2", "--no-restore")));
    }

    private static (int ExitCode, int Prepared, int Rendered) Counts(BuildResult build)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        return (build.ExitCode, build.Prepared, build.Rendered);
    }
}
