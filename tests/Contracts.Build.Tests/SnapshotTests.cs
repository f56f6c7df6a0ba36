namespace Contracts.Build.Tests;

/// <summary>What is prepared and generated, to the letter.</summary>
public sealed class SnapshotTests
{
    private static readonly string PackageDirectory = Repository.PathOf("src", "UniAll.Contracts", "obj", "Contracts");

    [Fact]
    public Task The_package_s_prepared_document() => VerifyFile(PackageDirectory, "VideoTasksClient.openapi.json", "json");

    [Fact]
    public Task The_package_s_generated_code() => VerifyFile(PackageDirectory, "VideoTasksClient.g.cs", "cs");

    [Fact]
    public Task Generated_code_for_parameters_and_all_kinds_of_types() => VerifyFile(Repository.GeneratedDirectory, "OrdersClient.g.cs", "cs");

    private static async Task VerifyFile(string directory, string name, string extension) =>
        await Verifier.Verify(await File.ReadAllTextAsync(Path.Combine(directory, name)), extension);
}
