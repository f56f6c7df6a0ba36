namespace Contracts.Spec.Tests.Checks;

public class NamingTests
{
    [Theory]
    [InlineData("/", "Get")]
    [InlineData("/a", "GetA")]
    [InlineData("/orders/{order-id}/parts", "GetOrdersByOrderIdParts")]
    [InlineData("/v1/x.json", "GetV1XJson")]
    public void An_operation_without_an_id_is_named_by_method_and_path_with_a_warning(string path, string name) =>
        SpecAssert.Finds(
            SpecText.Head + $"paths:\n  '{path}': {{ §get: {{ {(path.Contains('{', StringComparison.Ordinal) ? "parameters: [ { name: order-id, in: path, required: true, schema: { type: string } } ], " : "")}responses: {{ default: {{ description: d }} }} }} }}\n",
            $"warning OAC123: GET {path} has no operationId; its method is called '{name}' after method and path, and changes its name with them");

    [Fact]
    public void A_name_that_is_made_never_takes_one_that_is_given() =>
        SpecAssert.Finds(
            SpecText.Head + "paths:\n  /a: { §§get: { responses: { default: { description: d } } } }\n  /b: { get: { operationId: getA, responses: { default: { description: d } } } }\n",
            "OAC108: GET /a has no operationId, and its method and path give the C# name 'GetA', which another operation has too",
            "warning OAC123: GET /a has no operationId; …");

    [Theory]
    [InlineData("listPets", "listPets")]
    [InlineData("listPets", "list-pets")]
    [InlineData("listPets", "ListPetsAsync")]
    public void Operations_with_the_same_name_in_csharp_are_reported_at_the_second(string first, string second) =>
        SpecAssert.Finds(
            SpecText.Head + $"paths:\n  /a: {{ get: {{ operationId: {first}, responses: {{ default: {{ description: d }} }} }} }}\n  /b: {{ get: {{ operationId: §{second}, responses: {{ default: {{ description: d }} }} }} }}\n",
            "OAC108: Another operation has an operationId that gives the C# name 'ListPets' too");
}
