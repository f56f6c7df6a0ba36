namespace Contracts.Spec.Tests.Checks;

public class NamingTests
{
    [Fact]
    public void An_operation_without_an_id_is_reported_at_its_method() =>
        SpecAssert.Finds(
            SpecText.Head + "paths:\n  /a: { §get: { responses: { default: { description: d } } } }\n",
            "OAC108: The operation GET /a needs an operationId: it names the C# method");

    [Theory]
    [InlineData("listPets", "listPets")]
    [InlineData("listPets", "list-pets")]
    [InlineData("listPets", "ListPetsAsync")]
    public void Operations_with_the_same_name_in_csharp_are_reported_at_the_second(string first, string second) =>
        SpecAssert.Finds(
            SpecText.Head + $"paths:\n  /a: {{ get: {{ operationId: {first}, responses: {{ default: {{ description: d }} }} }} }}\n  /b: {{ get: {{ operationId: §{second}, responses: {{ default: {{ description: d }} }} }} }}\n",
            "OAC108: Another operation has an operationId that gives the C# name 'ListPets' too");
}
