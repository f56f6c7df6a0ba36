using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Tests;

/// <summary>The attribute for users' own parameters and properties.</summary>
public sealed class ContractValueTests
{
    [Theory]
    [InlineData("public", "namespace Acme.@class;", "Acme.class.ContractValueAttribute", Accessibility.Public)]
    [InlineData("internal", "namespace Acme;", "Acme.ContractValueAttribute", Accessibility.Internal)]
    [InlineData("public", "", "ContractValueAttribute", Accessibility.Public)]
    public void It_stands_beside_the_client_and_is_as_visible(string access, string declaration, string name, Accessibility accessibility)
    {
        var generation = Generation.Run($$"""
            {{declaration}}

            /// <summary>A client.</summary>
            [global::Contracts.ContractDocument("Orders", "1")]
            {{access}} partial class OrdersClient
            {
                /// <summary>A method.</summary>
                public void Send([ContractValue(typeof(string), "Length")] int length) => _ = length;
            }
            """).Compiles();

        var type = generation.Output.Assembly.GetTypeByMetadataName(name);

        Assert.Equal(accessibility, type?.DeclaredAccessibility);
    }

    [Fact]
    public void Two_clients_in_one_namespace_share_it() =>
        Generation.Run("""
            namespace Acme;

            /// <summary>A client.</summary>
            [global::Contracts.ContractDocument("Orders", "1")]
            public partial class OrdersClient;

            /// <summary>A client.</summary>
            [global::Contracts.ContractDocument("Invoices", "1")]
            public partial class InvoicesClient;
            """).Compiles();
}
