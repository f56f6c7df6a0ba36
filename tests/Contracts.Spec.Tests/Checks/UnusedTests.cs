using Contracts.Spec.Commands;

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
    public void Schemas_are_used_by_the_names_that_they_give_themselves() =>
        SpecAssert.Finds(Contract(
            "'#a'",
            """
              schemas:
                A: { $anchor: a, type: object, properties: { b: { $ref: b }, c: { $dynamicRef: '#c' } } }
                B: { $id: b, type: string }
                C: { $dynamicAnchor: c, type: string }
            """));

    [Fact]
    public void What_is_derived_from_a_used_schema_with_a_discriminator_is_used_by_its_name() =>
        Assert.Equal(
            ["Nothing leads to '#/components/schemas/Dog' from an operation", "Nothing leads to '#/components/schemas/Animal' from an operation"],
            Unused("""
                  schemas:
                    Pet: { type: object, required: [ kind ], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
                    Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { $ref: '#/components/schemas/Lives' } } } ] }
                    Lives: { type: integer }
                    Dog: { allOf: [ { $ref: '#/components/schemas/Animal' } ] }
                    Animal: { type: object }
                """));

    [Fact]
    public void Mappings_lead_to_schemas_by_name_and_by_reference() =>
        Assert.Empty(Unused("""
              schemas:
                Pet: { type: object, required: [ kind ], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat, d: '#/components/schemas/Dog' } } }
                Cat: { type: object, properties: { a: { type: string } } }
                Dog: { type: object, properties: { b: { type: string } } }
            """));

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

    /// <summary>What is said of components of a contract whose operation returns a <c>Pet</c>, whatever else is found.</summary>
    private static IEnumerable<string> Unused(string components)
    {
        using var folder = new TemporaryFolder();
        var findings = Compilation.Of(folder.Write("spec.yaml", Contract("'#/components/schemas/Pet'", components))).Findings;
        return findings.Where(finding => finding.Id == FindingId.UnusedComponent).Select(finding => finding.Message);
    }

    private static string Contract(string reference, string components) =>
        SpecText.WithOperation(
            $"responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: {reference} }} }} }} }} }}",
            rest: "components:\n" + components + "\n");
}
