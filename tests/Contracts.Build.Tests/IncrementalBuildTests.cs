namespace Contracts.Build.Tests;

[Collection(nameof(SharedPackageCopy))]
public sealed class IncrementalBuildTests
{
    private readonly PackageCopy _package;

    public IncrementalBuildTests(PackageCopy package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _package = package;
        _package.Settle();
    }

    [Fact]
    public void A_build_in_which_nothing_changed_runs_neither_contracts_nor_NSwag_nor_the_compiler()
    {
        var build = _package.BuildPackage();

        Assert.Equal((0, 0, 0, 0), (build.ExitCode, build.Prepared, build.Rendered, build.Compiled));
    }

    [Fact]
    public void A_changed_comment_is_read_and_changes_nothing()
    {
        var assembly = File.GetLastWriteTimeUtc(_package.AssemblyPath);
        _package.ChangeSpec(spec => spec + "# A comment.\n");

        var build = _package.BuildPackage();
        Assert.Equal((0, 1, 0, 0), (build.ExitCode, build.Prepared, build.Rendered, build.Compiled));
        Assert.Equal(assembly, File.GetLastWriteTimeUtc(_package.AssemblyPath));

        Assert.Equal(0, _package.BuildPackage().Prepared);
    }

    [Fact]
    public void A_change_is_generated_once_for_all_target_frameworks()
    {
        _package.ChangeSpec(spec => spec.Replace("Length of the video in seconds.", "How long the video is, in seconds.", StringComparison.Ordinal));

        var build = _package.BuildPackage("-m");

        Assert.Equal((0, 1, 1, 2), (build.ExitCode, build.Prepared, build.Rendered, build.Compiled));
        Assert.Empty(build.Warnings);
        foreach (var framework in (string[])["netstandard2.0", "net10.0"])
        {
            Assert.Contains("How long the video is", File.ReadAllText(_package.PathOf($"src/UniAll.Contracts/obj/Debug/{framework}/VideoTasksClient.g.cs")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void After_a_clean_all_is_made_again_also_for_one_target_framework_alone()
    {
        Assert.Equal(0, _package.CleanPackage().ExitCode);
        Assert.False(File.Exists(_package.GeneratedPath));

        var build = _package.BuildPackageFor("net10.0");

        Assert.Equal((0, 1, 1), (build.ExitCode, build.Prepared, build.Rendered));
    }

    [Fact]
    public void A_wrong_contract_fails_at_its_lines_each_time_and_the_last_good_output_stays()
    {
        var generated = File.GetLastWriteTimeUtc(_package.GeneratedPath);
        _package.ChangeSpec(spec => spec.Replace("type: boolean", "type: bool", StringComparison.Ordinal).Replace("type: integer", "type: intger", StringComparison.Ordinal));
        var lines = File.ReadAllLines(_package.SpecPath);
        var expected = lines.Index().Where(line => line.Item.Contains("type: intger", StringComparison.Ordinal)).Select(line => line.Index + 1);

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var build = _package.BuildPackage();

            Assert.NotEqual(0, build.ExitCode);
            Assert.Equal(expected.Select(line => $"openapi.yaml({line},17): OAC104"), build.Errors.Select(error => error[..error.IndexOf(": '", StringComparison.Ordinal)]));
            Assert.Equal(generated, File.GetLastWriteTimeUtc(_package.GeneratedPath));
        }

        _package.RestoreSpec();
        Assert.Equal(0, _package.BuildPackage().ExitCode);
    }

    [Fact]
    public void A_warning_that_is_an_error_in_this_build_fails_each_time()
    {
        // The documented example then goes against the contract's own advice.
        _package.ChangeSpec(AdviseAgainstTheExample);

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var build = _package.Generate("-warnaserror");

            Assert.NotEqual(0, build.ExitCode);
            Assert.All(build.Errors, error => Assert.Contains(": OAC105: ", error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_change_in_a_file_that_the_contract_refers_to_is_read()
    {
        _package.RestoreSpec();
        var common = _package.PathOf("spec/common.yaml");
        File.WriteAllText(common, "Seconds: { type: integer, description: Length in seconds., enum: [5, 10, 15] }\n");
        _package.ChangeSpec(spec => spec.Replace(
            "        duration:\n          type: integer\n          description: Length of the video in seconds.\n          enum: [5, 10, 15]\n",
            "        duration: { $ref: 'common.yaml#/Seconds' }\n",
            StringComparison.Ordinal));
        Assert.Equal((0, 1, 1), Counts(_package.Generate()));
        Assert.Equal((0, 0, 0), Counts(_package.Generate()));

        File.WriteAllText(common, "Seconds: { type: integer, description: How long it is., enum: [5, 10, 15] }\n");
        Assert.Equal((0, 1, 1), Counts(_package.Generate()));
        Assert.Contains("How long it is.", File.ReadAllText(_package.GeneratedPath), StringComparison.Ordinal);

        File.WriteAllText(common, "Seconds: { type: intger }\n");
        Assert.StartsWith("common.yaml(1,18): OAC104: ", Assert.Single(_package.Generate().Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_NSwag_is_one_error_with_what_it_says()
    {
        var template = _package.PathOf("generator/Contracts.Build/Templates/Class.liquid");
        var text = File.ReadAllText(template);
        try
        {
            File.WriteAllText(template, text + "{% if %}");
            var build = _package.BuildPackage();

            Assert.NotEqual(0, build.ExitCode);
            Assert.StartsWith("openapi.yaml(0,0): OAC120: NSwag failed", Assert.Single(build.Errors), StringComparison.Ordinal);
            Assert.Contains("Class", build.Errors[0], StringComparison.Ordinal);
        }
        finally
        {
            File.WriteAllText(template, text);
        }

        Assert.Equal(0, _package.BuildPackage().ExitCode);
    }

    private static string AdviseAgainstTheExample(string spec) =>
        spec.Replace("            - wan2.6-video-1080p\n", "            - wan2.6-video-4k\n", StringComparison.Ordinal);

    private static (int ExitCode, int Prepared, int Rendered) Counts(BuildResult build) => (build.ExitCode, build.Prepared, build.Rendered);
}
