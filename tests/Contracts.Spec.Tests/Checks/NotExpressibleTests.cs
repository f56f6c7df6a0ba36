namespace Contracts.Spec.Tests.Checks;

public class NotExpressibleTests
{
    [Theory]
    [InlineData("{ allOf: §[ { type: string }, { type: integer } ] }", "The parts of this 'allOf' have different types")]
    [InlineData("{ allOf: §[ { anyOf: [ { type: string }, { type: array } ] }, { type: array } ] }", "The parts of this 'allOf' have different types")]
    public void A_schema_without_a_csharp_type_is_reported_not_dropped(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "OAC107: " + message);

    [Fact]
    public void A_schema_that_consists_of_itself_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("A: { allOf: [ §{ $ref: '#/components/schemas/A' } ] }"),
            "OAC107: '#/components/schemas/A' consists of itself");

    [Fact]
    public void A_schema_that_consists_of_itself_by_another_name_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("B: { $ref: '#/components/schemas/C' }\nC: { allOf: [ §{ $ref: '#/components/schemas/B' } ] }"),
            "OAC107: '#/components/schemas/B' consists of itself");

    [Theory]
    [InlineData("path", "form", "simple, label, matrix")]
    [InlineData("query", "matrix", "form, spaceDelimited, pipeDelimited, deepObject")]
    [InlineData("header", "form", "simple")]
    [InlineData("cookie", "deepObject", "form, cookie")]
    public void A_style_that_its_place_does_not_have_is_reported(string place, string style, string known) =>
        SpecAssert.Finds(
            SpecText.WithOperation($"parameters: [ {{ name: c, in: {place}, required: true, style: §{style}, schema: {{ type: array, items: {{ type: string }} }} }} ], responses: {{ default: {{ description: d }} }}", path: place == "path" ? "'/{c}'" : "/a"),
            $"OAC107: The style '{style}' is not for {place} parameters; those have {known}");

    [Theory]
    [InlineData("style: §deepObject, schema: { type: array, items: { type: string } }", "OpenAPI does not say how the style 'deepObject' writes a list; its items are sent under the same name")]
    [InlineData("schema: { type: array, items: §{ type: array, items: { type: string } } }", "OpenAPI does not say how a parameter holds a list of lists or objects; each is sent as JSON")]
    [InlineData("schema: { type: array, items: §{ type: object, properties: { a: { type: string } } } }", "OpenAPI does not say how a parameter holds a list of lists or objects; each is sent as JSON")]
    public void What_OpenAPI_does_not_say_how_to_write_is_a_warning(string parameter, string message) =>
        SpecAssert.Finds(SpecText.WithOperation($"parameters: [ {{ name: c, in: query, {parameter} }} ], responses: {{ default: {{ description: d }} }}"), "warning OAC107: " + message);

    [Theory]
    [InlineData("style: deepObject, schema: { type: object, properties: { a: { type: array, items: { type: string } } } }")]
    [InlineData("content: { application/json: { schema: { type: array, items: { type: array, items: { type: string } } } } }")]
    public void What_is_known_how_to_write_is_not(string parameter) =>
        SpecAssert.Finds(SpecText.WithOperation($"parameters: [ {{ name: c, in: query, {parameter} }} ], responses: {{ default: {{ description: d }} }}"));

    [Fact]
    public void Headers_of_a_part_are_a_warning_because_the_part_is_sent_all_the_same() =>
        SpecAssert.Finds(
            SpecText.WithOperation(
                "requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string } } }, encoding: { f: { headers: §{ X-A: { schema: { type: string } } } } } } } },"
                + " responses: { default: { description: d } }"),
            "warning OAC107: Headers of a part have no place in C#; the part is sent without them");

    [Fact]
    public void A_path_parameter_that_nobody_declares_is_reported_at_the_operation() =>
        SpecAssert.Finds(
            SpecText.WithOperation("responses: { default: { description: d } }", path: "/a/{id}").Replace("post:", "§post:", StringComparison.Ordinal),
            "OAC107: The path /a/{id} has no parameter 'id' with 'in: path'");
}
