namespace Contracts.Build.Tests;

/// <summary>What is prepared and generated, to the letter.</summary>
[Collection(nameof(SharedPackageCopy))]
public sealed class SnapshotTests(PackageCopy package)
{
    [Fact]
    public async Task The_package_s_prepared_document()
    {
        package.Settle();

        await Verifier.Verify(await File.ReadAllTextAsync(package.PreparedPath), "json");
    }

    [Fact]
    public async Task The_package_s_generated_code()
    {
        package.Settle();

        await Verifier.Verify(await File.ReadAllTextAsync(package.GeneratedPath), "cs");
    }

    [Fact]
    public async Task Generated_code_for_parameters_and_all_kinds_of_types() =>
        await Verifier.Verify(await File.ReadAllTextAsync(Path.Combine(Repository.GeneratedDirectory, "OrdersClient.g.cs")), "cs");
}
