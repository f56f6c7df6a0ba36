namespace Contracts.Spec.Tests.Checks;

public class IgnoredHeaderTests
{
    [Theory]
    [InlineData("Authorization", "a security scheme says it ('components/securitySchemes' and 'security')")]
    [InlineData("content-type", "the media types of the request body say it ('requestBody/content')")]
    [InlineData("Accept", "the media types of the responses say it ('responses/…/content')")]
    public void A_header_that_openapi_ignores_is_reported_at_its_name(string name, string place) =>
        SpecAssert.Finds(Operation($"{{ name: §{name}, in: header, schema: {{ type: string }} }}"), $"warning OAC116: OpenAPI ignores a header parameter '{name}'; {place}");

    [Theory]
    [InlineData("{ name: Accept, in: query, schema: { type: string } }")]
    [InlineData("{ name: Accept-Language, in: header, schema: { type: string } }")]
    public void Other_parameters_are_fine(string parameter) => SpecAssert.Finds(Operation(parameter));

    private static string Operation(string parameter) => SpecText.WithOperation($"parameters: [ {parameter} ], responses: {{ '204': {{ description: d }} }}");
}
