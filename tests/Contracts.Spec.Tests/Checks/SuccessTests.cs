namespace Contracts.Spec.Tests.Checks;

public class SuccessTests
{
    private const string Message = "warning OAC117: The operation POST /a has no response for success: 2xx, 3xx or default";

    [Theory]
    [InlineData("§responses: { '400': { description: d } }")]
    [InlineData("§responses: { 4XX: { description: d }, x-note: n }")]
    public void An_operation_that_only_fails_is_reported_at_its_responses(string members) => SpecAssert.Finds(SpecText.WithOperation(members), Message);

    [Fact]
    public void An_operation_without_responses_is_reported_at_its_method() =>
        SpecAssert.Finds(SpecText.WithOperation("summary: s").Replace("post:", "§post:", StringComparison.Ordinal), Message);

    [Theory]
    [InlineData("200")]
    [InlineData("2XX")]
    [InlineData("302")]
    [InlineData("default")]
    public void A_response_for_success_is_fine(string status) => SpecAssert.Finds(SpecText.WithOperation($"responses: {{ '{status}': {{ description: d }} }}"));
}
