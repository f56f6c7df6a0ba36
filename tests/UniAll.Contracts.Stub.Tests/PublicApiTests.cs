using PublicApiGenerator;

namespace UniAll.Contracts.Stub.Tests;

public class PublicApiTests
{
    [Fact]
    public async Task The_public_API_is_what_test_authors_use() =>
        await Verifier.Verify(typeof(UniAllStub).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "cs");
}
