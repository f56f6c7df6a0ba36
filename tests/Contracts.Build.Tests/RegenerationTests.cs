using System.Runtime.Loader;

namespace Contracts.Build.Tests;

/// <summary>The promise of the whole: the contract changes, the package is rebuilt, and its users see it without an edit.</summary>
[Collection(nameof(SharedPackageCopy))]
public sealed class RegenerationTests(PackageCopy package)
{
    [Fact]
    public void A_change_of_the_contract_reaches_the_literals_of_its_users()
    {
        package.RestoreSpec();
        var before = package.BuildConsumer();
        Assert.Empty(before.Errors);
        Assert.Contains("\"wan2.7-video-1440p\" is not", Assert.Single(before.Warnings, IsAboutValues), StringComparison.Ordinal);
        Assert.DoesNotContain("wan2.7-video-1440p", ModelConstants());

        package.ChangeSpec(AddModel);
        var added = package.BuildConsumer();
        Assert.Empty(added.Errors);
        Assert.Equal((1, 1), (added.Prepared, added.Rendered));
        Assert.DoesNotContain(added.Warnings, IsAboutValues);
        Assert.Contains("wan2.7-video-1440p", ModelConstants());

        package.ChangeSpec(RemoveModel);
        var removed = package.BuildConsumer();
        Assert.Empty(removed.Errors);
        Assert.StartsWith("Consumer.cs(5,75): OAC001: \"wan2.6-video-720p\" is not", Assert.Single(removed.Warnings, IsAboutValues), StringComparison.Ordinal);

        var (generated, assembly) = (File.ReadAllText(package.GeneratedPath), File.ReadAllBytes(package.AssemblyPath));
        package.ChangeSpec(spec => spec + "  broken: [\n");
        var broken = package.BuildConsumer();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.StartsWith($"openapi.yaml({LineCount(spec: File.ReadAllText(package.SpecPath))},", Assert.Single(broken.Errors), StringComparison.Ordinal);
        Assert.Contains("OAC101", broken.Errors[0], StringComparison.Ordinal);
        Assert.Equal(generated, File.ReadAllText(package.GeneratedPath));
        Assert.Equal(assembly, File.ReadAllBytes(package.AssemblyPath));
    }

    private static bool IsAboutValues(string warning) => warning.Contains("OAC001", StringComparison.Ordinal);

    private static string AddModel(string spec) =>
        spec.Replace("            - wan2.6-video-1080p\n", "            - wan2.6-video-1080p\n            - wan2.7-video-1440p\n", StringComparison.Ordinal)
            .Replace("            - Renders in 1080p.\n", "            - Renders in 1080p.\n            - Renders in 1440p.\n", StringComparison.Ordinal);

    private static string RemoveModel(string spec) =>
        spec.Replace("            - wan2.6-video-720p\n", "", StringComparison.Ordinal).Replace("            - Renders in 720p.\n", "", StringComparison.Ordinal);

    private static int LineCount(string spec) => spec.Count(c => c == '\n') + 1;

    /// <summary>The constants of the assembly as it was just built.</summary>
    private List<string?> ModelConstants()
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            using var assembly = new MemoryStream(File.ReadAllBytes(package.AssemblyPath));
            var values = context.LoadFromStream(assembly).GetType("UniAll.Contracts.CreateVideoTaskRequest+ModelValues", throwOnError: true);
            return [.. values!.GetFields().Select(field => field.GetRawConstantValue() as string)];
        }
        finally
        {
            context.Unload();
        }
    }
}
