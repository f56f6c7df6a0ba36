namespace Contracts.Spec.Tests.Checks;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Othr", "'#/components/schemas/Othr' leads nowhere; did you mean '#/components/schemas/Other'?")]
    [InlineData("#/components/schema/Other", "'#/components/schema/Other' leads nowhere; did you mean '#/components/schemas/Other'?")]
    [InlineData("#/component/schemas/Othr", "'#/component/schemas/Othr' leads nowhere; did you mean '#/components/schemas/Other'?")]
    [InlineData("#/components/schemas/Something", "'#/components/schemas/Something' leads nowhere")]
    [InlineData("#Other", "'#Other' is no JSON pointer and no $anchor of a schema; write '#/components/schemas/Name'")]
    public void A_reference_that_leads_nowhere_is_reported_at_its_value(string reference, string message) =>
        SpecAssert.Finds(SpecText.WithProperty($"{{ $ref: §'{reference}' }}"), "OAC103: " + message);

    [Fact]
    public void A_hundred_wrong_references_get_a_suggestion()
    {
        var wrong = string.Join(", ", Enumerable.Repeat("{ $ref: §'#/components/schemas/Othr' }", 102));
        string[] findings =
        [
            .. Enumerable.Repeat("OAC103: '#/components/schemas/Othr' leads nowhere; did you mean '#/components/schemas/Other'?", 100),
            .. Enumerable.Repeat("OAC103: '#/components/schemas/Othr' leads nowhere", 2),
        ];
        SpecAssert.Finds(SpecText.WithProperty($"{{ anyOf: [ {wrong} ] }}"), findings);
    }

    [Theory]
    [InlineData("Gone")]
    [InlineData("#/components/schemas/Gone")]
    public void A_mapping_to_no_schema_is_reported(string target) =>
        SpecAssert.Finds(
            SpecText.WithProperty($"{{ oneOf: [ {{ $ref: '#/components/schemas/Other' }} ], discriminator: {{ propertyName: k, mapping: {{ a: Other, b: §'{target}' }} }} }}"),
            $"OAC103: There is no schema '{target}'");

    [Fact]
    public void A_reference_that_is_no_text_is_reported() =>
        SpecAssert.Finds(SpecText.WithProperty("{ $ref: §5 }"), "OAC103: A '$ref' is a string such as \"#/components/schemas/Name\"");

    [Fact]
    public void A_reference_to_another_kind_of_object_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ $ref: §'#/components/parameters/P' }") + "  parameters: { P: { name: p, in: query, schema: { type: string } } }\n",
            "OAC103: '#/components/parameters/P' is one of the parameters; here stands one of the schemas");

    [Fact]
    public void References_in_a_circle_are_reported_at_each() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("A: { $ref: §'#/components/schemas/B' }\nB: { $ref: §'#/components/schemas/A' }"),
            "OAC103: '#/components/schemas/B' leads back to itself",
            "OAC103: '#/components/schemas/A' leads back to itself");

    [Theory]
    [InlineData("#/components/schemas/Other")]
    [InlineData("#/components/schemas/Other/properties/k")]
    [InlineData("#/components/schemas/%4Fther")]
    public void A_reference_that_leads_somewhere_is_fine(string reference) => SpecAssert.Finds(SpecText.WithProperty($"{{ $ref: '{reference}' }}"));

    [Fact]
    public void Escapes_of_json_pointers_are_resolved() =>
        SpecAssert.Finds("x-contract-suppress: [ OAC119 ]\n" + SpecText.WithSchemas("'a/b~c': { type: string }\nX: { $ref: '#/components/schemas/a~1b~0c' }"));

    [Fact]
    public void A_member_or_example_called_ref_is_no_reference() =>
        SpecAssert.Finds(SpecText.WithProperty("{ type: object, properties: { $ref: { type: string } }, example: { $ref: no }, default: { $ref: no } }"));

    [Fact]
    public void Every_kind_of_object_is_looked_at() =>
        SpecAssert.Finds(
            SpecText.Head + """
                paths:
                  /a:
                    parameters: [ { $ref: §'#/components/parameters/none' } ]
                    post:
                      operationId: a
                      requestBody: { $ref: §'#/components/requestBodies/none' }
                      responses:
                        '200': { $ref: §'#/components/responses/none' }
                        '201':
                          description: d
                          headers: { X-A: { $ref: §'#/components/headers/none' } }
                          links: { l: { $ref: §'#/components/links/none' } }
                          content: { application/json: { examples: { e: { $ref: §'#/components/examples/none' } } } }
                      callbacks: { c: { $ref: §'#/components/callbacks/none' } }
                  /b: { $ref: §'#/components/pathItems/none' }
                components:
                  securitySchemes: { s: { $ref: §'#/components/securitySchemes/none' } }
                security: [ { s: [] } ]
                """,
            [.. Kinds.Select(kind => $"OAC103: '#/components/{kind}/none' leads nowhere")]);

    private static readonly string[] Kinds =
        ["parameters", "requestBodies", "responses", "headers", "links", "examples", "callbacks", "pathItems", "securitySchemes"];
}
