namespace Contracts.Spec.Tests.Checks;

public class UnusedTests
{
    [Fact]
    public void A_component_to_which_nothing_leads_is_reported_at_its_name() =>
        SpecAssert.Finds(
            Contract(
                "'#/components/schemas/Used'",
                """
                  schemas:
                    Used: { type: object, properties: { a: { $ref: '#/components/schemas/A/properties/b' } } }
                    A: { properties: { b: { type: string } } }
                    §Round: { type: object, properties: { round: { $ref: '#/components/schemas/Round' } } }
                  parameters:
                    §P: { name: p, in: query, schema: { type: string } }
                """),
            "warning OAC118: Nothing leads to '#/components/schemas/Round' from an operation",
            "warning OAC118: Nothing leads to '#/components/parameters/P' from an operation");

    [Fact]
    public void Security_schemes_are_used_by_name() =>
        SpecAssert.Finds(
            Contract("'#/components/schemas/A'", "  schemas: { A: { type: string } }\n  securitySchemes: { key: { type: http, scheme: bearer }, §other: { type: http, scheme: basic } }\nsecurity: [ { key: [] } ]"),
            "warning OAC118: Nothing leads to '#/components/securitySchemes/other' from an operation");

    [Fact]
    public void Extensions_lead_to_components_too() =>
        SpecAssert.Finds(Contract("'#/components/schemas/A'", "  schemas: { A: { type: string }, B: { type: string } }\nx-events: { b: { $ref: '#/components/schemas/B' } }"));

    [Fact]
    public void A_library_of_components_is_fine() => SpecAssert.Finds(SpecText.WithSchemas("A: { type: string }"));

    private static string Contract(string reference, string components) =>
        SpecText.WithOperation(
            $"responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: {reference} }} }} }} }} }}",
            rest: "components:\n" + components + "\n");
}
