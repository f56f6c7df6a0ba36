namespace Contracts.Packaging.Tests;

public sealed class PackagesFolderTests
{
    [Theory]
    [InlineData("/packages")]
    [InlineData("/packages/")]
    public void Packages_are_found_however_their_folder_is_written(string folder) => Assert.Contains(
        "\"/packages/microsoft.codeanalysis.features/",
        DotNet.Run(
            Repository.PathOf("generator", "Contracts.Analyzers.CodeFixes"),
            ["msbuild", "-getItem:Reference", "-nologo"],
            new Dictionary<string, string> { ["NuGetPackageRoot"] = folder }),
        StringComparison.Ordinal);
}
