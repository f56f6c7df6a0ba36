using PublicApiGenerator;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public async Task The_public_API_is_small() =>
        await Verifier.Verify(typeof(UniAllVideoOptions).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }), "cs");
}
