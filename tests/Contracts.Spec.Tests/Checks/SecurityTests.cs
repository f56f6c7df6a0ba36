namespace Contracts.Spec.Tests.Checks;

public class SecurityTests
{
    [Theory]
    [InlineData("§{ type: apiKey, in: header }", "'name' is missing: it is required in a security scheme of the type apiKey")]
    [InlineData("§{ type: http }", "'scheme' is missing: it is required in a security scheme of the type http")]
    [InlineData("§{ type: oauth2 }", "'flows' is missing: it is required in a security scheme of the type oauth2")]
    [InlineData("§{ type: openIdConnect }", "'openIdConnectUrl' is missing: it is required in a security scheme of the type openIdConnect")]
    [InlineData("{ type: §apikey }", "'apikey' is no type of a security scheme; did you mean 'apiKey'? The types are apiKey, http, oauth2, openIdConnect, mutualTLS")]
    public void A_scheme_without_what_its_type_asks_for_is_reported(string scheme, string message) => SpecAssert.Finds(With(scheme, "{ s: [] }"), "OAC119: " + message);

    [Fact]
    public void A_scheme_that_nobody_defines_is_reported_where_it_is_asked_for() =>
        SpecAssert.Finds(
            With("{ type: http, scheme: bearer }", "{ s: [] }, {}, { §bearr: [] }").Replace(" s:", " bearer:", StringComparison.Ordinal),
            "warning OAC103: There is no security scheme 'bearr' under components/securitySchemes; did you mean 'bearer'?");

    [Theory]
    [InlineData("{ type: http, scheme: bearer }", "{ s: [] }, {}")]
    [InlineData("{ type: mutualTLS }", "{ s: [] }, { 'https://example.com/schemes/a': [] }")]
    public void What_is_whole_is_fine(string scheme, string security) => SpecAssert.Finds(With(scheme, security));

    private static string With(string scheme, string security) =>
        SpecText.WithOperation($"security: [ {security} ], responses: {{ default: {{ description: d }} }}", rest: $"components: {{ securitySchemes: {{ s: {scheme} }} }}\n");
}
