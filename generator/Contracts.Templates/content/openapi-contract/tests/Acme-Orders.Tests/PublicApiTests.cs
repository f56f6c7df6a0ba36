using PublicApiGenerator;

namespace AcmeOrders.Tests;

/// <summary>What the package's users compile against. A change of the contract that breaks them is seen here.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_as_accepted() =>
        Snapshot.Match(typeof(OrdersClient).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
