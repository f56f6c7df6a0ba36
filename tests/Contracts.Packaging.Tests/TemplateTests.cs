namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class TemplateTests(Feed feed) : IDisposable
{
    private const string Snapshots = "Acme.Orders/tests/Acme.Orders.Tests/__snapshots__/";
    private const string Api = "PublicApiTests.The_public_API_is_as_accepted.snap";

    private readonly UserFolder _team = new("team ", feed);

    public void Dispose() => _team.Dispose();

    [Fact]
    public void A_new_repository_builds_and_passes_and_leads_through_a_change_of_the_contract()
    {
        var shell = new Shell(_team);
        foreach (var command in Document.Of("generator/Contracts.Templates/README.md").Commands)
        {
            shell.Run(command);
        }

        // The API is written down, and what a build server runs agrees.
        Assert.Contains("interface IOrdersClient", _team.Read(Snapshots + Api), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            _team.RunProgram("bash", "Acme.Orders", [".ci/run"]);
            Assert.True(File.Exists(_team.PathOf("Acme.Orders/artifacts/Acme.Orders.0.1.0.nupkg")));
        }

        // A change fails the tests, until it is accepted.
        const string Contract = "Acme.Orders/spec/openapi.yaml";
        _team.Write(Contract, _team.Read(Contract).Replace("enum: [normal, express]", "enum: [normal, express, drone]", StringComparison.Ordinal));
        shell.Run("dotnet test", exitCode: 1);
        Assert.Contains("const string Drone", _team.Read(Snapshots + "__mismatch__/" + Api), StringComparison.Ordinal);
        File.Move(_team.PathOf(Snapshots + "__mismatch__/" + Api), _team.PathOf(Snapshots + Api), overwrite: true);
        shell.Run("dotnet test --no-build");

        // Another contract builds by the command of the README, before the example's test is replaced.
        _team.Write(Contract, Document.Kit.BlocksOf("yaml").First());
        Assert.Contains("`dotnet build src/Acme.Orders`", _team.Read("Acme.Orders/README.md"), StringComparison.Ordinal);
        shell.Run("dotnet build src/Acme.Orders");
    }

    [Fact]
    public void Its_readme_names_each_file_that_is_about_the_example()
    {
        _team.Run("", ["new", "install", feed.PathOf("Contracts.Templates")]);
        _team.Run("", ["new", "openapi-contract", "--name", "Acme.Orders"]);
        var repository = _team.PathOf("Acme.Orders");
        var files = Directory.EnumerateFiles(repository, "*", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains("CreateOrder", StringComparison.OrdinalIgnoreCase))
            .Select(file => Path.GetRelativePath(repository, file).Replace('\\', '/')).Where(file => file != "README.md").ToList();

        Assert.Equal(3, files.Count);
        Assert.All(files, file => Assert.Contains(file, _team.Read("Acme.Orders/README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_in_it_is_named_after_the_repository()
    {
        _team.Run("", ["new", "install", feed.PathOf("Contracts.Templates")]);
        _team.Run("", ["new", "openapi-contract", "--name", "contoso-shop.billing"]);

        Assert.Contains("Namespace=\"contoso_shop.billing\" ClientName=\"BillingClient\"", _team.Read("contoso-shop.billing/src/contoso-shop.billing/contoso-shop.billing.csproj"), StringComparison.Ordinal);
        Assert.Contains("Include=\"../../src/contoso-shop.billing/contoso-shop.billing.csproj\"", _team.Read("contoso-shop.billing/tests/contoso-shop.billing.Tests/contoso-shop.billing.Tests.csproj"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_team.PathOf("contoso-shop.billing"), "*", SearchOption.AllDirectories),
            file => (file + File.ReadAllText(file)).Contains("Acme", StringComparison.Ordinal) || File.ReadAllText(file).Contains("OrdersClient", StringComparison.Ordinal));
    }
}
