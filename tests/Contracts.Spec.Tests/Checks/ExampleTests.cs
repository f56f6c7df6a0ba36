namespace Contracts.Spec.Tests.Checks;

public class ExampleTests
{
    [Theory]
    [InlineData("{ type: string, minLength: 3, example: §ab }", "warning OAC105: The example breaks its schema: …")]
    [InlineData("{ type: string, minLength: 3, default: §ab }", "warning OAC105: The default breaks its schema: …")]
    [InlineData("{ type: integer, examples: [ 1, §b ] }", "warning OAC105: The example breaks its schema: …")]
    [InlineData("{ type: object, properties: { a: { enum: [ 1 ] } }, example: { a: §2 } }", "warning OAC105: The example breaks its schema: …")]
    [InlineData("{ type: string, x-extensible-enum: [ a ], example: §b }", "warning OAC105: The example goes against the contract's advice: …")]
    public void A_value_of_a_schema_that_breaks_it_is_reported_at_the_value(string schema, string finding) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), finding);

    [Fact]
    public void The_message_names_value_and_remedy() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: string, enum: [ small, large ], default: §smal }"),
            "warning OAC105: The default breaks its schema: \"smal\" is not an allowed value of 'p'; did you mean \"small\"? Allowed: \"small\", \"large\".");

    [Theory]
    [InlineData("example: { list: [ { size: S }, { size: §X } ] }")]
    [InlineData("examples: { one: { value: { list: §5 } } }")]
    public void An_example_of_a_body_is_reported_at_the_wrong_member(string example) =>
        SpecAssert.Finds(Body(example), "warning OAC105: The example breaks its schema: …");

    [Fact]
    public void An_example_that_is_referred_to_is_reported_where_it_stands_and_once() =>
        SpecAssert.Finds(
            Body("examples: { one: { $ref: '#/components/examples/E' }, two: { $ref: '#/components/examples/E' } }", "{ list: §5 }"),
            "warning OAC105: The example breaks its schema: …");

    [Theory]
    [InlineData("text/plain: { schema: { type: string, maxLength: 2 }, example: §abc }")]
    [InlineData("application/xml: { schema: { type: object, properties: { a: { type: integer } } }, examples: { e: { value: { a: §b } }, f: { value: <a>b</a> } } }")]
    [InlineData("application/jsonl: { itemSchema: { type: integer }, example: [ 1, §b ] }")]
    public void Each_media_type_is_judged(string content) =>
        SpecAssert.Finds(
            SpecText.WithOperation($"responses: {{ default: {{ description: d, content: {{ {content} }} }} }}").Replace("openapi: 3.1.0", "openapi: 3.2.0", StringComparison.Ordinal),
            "warning OAC105: The example breaks its schema: …");

    [Fact]
    public void Examples_of_parameters_are_judged() =>
        SpecAssert.Finds(
            SpecText.Head + "paths: {}\ncomponents:\n  parameters:\n    P: { name: p, in: query, schema: { type: integer }, example: §x }\n"
            + "    Q: { name: q, in: query, examples: { e: { value: §y } }, schema: { type: integer } }\n",
            "warning OAC105: The example breaks its schema: …",
            "warning OAC105: The example breaks its schema: …");

    [Fact]
    public void Text_as_an_example_of_content_that_is_not_json_is_that_content() =>
        SpecAssert.Finds(Body("example: { list: [] } }, text/xml: { schema: { type: object }, example: '<a/>'"));

    [Fact]
    public void An_example_of_a_request_need_not_have_what_only_responses_have() =>
        SpecAssert.Finds(SpecText.WithOperation(
            "responses: { '200': { description: d } },\n      requestBody: { content: { application/json: { example: { a: 1 }, schema: { type: object, required: [ id ], "
            + "properties: { id: { type: string, readOnly: true }, a: { type: integer } } } } } }"));

    [Fact]
    public void An_example_without_a_schema_is_not_judged() =>
        SpecAssert.Finds(SpecText.WithOperation("responses: { '200': { description: d, content: { application/json: { example: { a: 1 } } } } }"));

    private static string Body(string examples, string shared = "{ list: [] }") =>
        SpecText.WithOperation(
            "responses: { '200': { description: d } },\n      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/List' },\n        " + examples + " } } }",
            rest: "x-contract-suppress: [ OAC118 ]\ncomponents:\n  examples: { E: { value: " + shared + " } }\n"
            + "  schemas:\n    List: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Item' } } } }\n"
            + "    Item: { type: object, properties: { size: { type: string, enum: [ S ] } } }\n");
}
