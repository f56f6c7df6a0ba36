namespace Contracts.Spec.Tests.Checks;

public class DialectTests
{
    [Theory]
    [InlineData("{ §const: a }", "'const' is no keyword of OpenAPI 3.0, and many readers ignore it; write an 'enum' of one value, or 'openapi: 3.1.0'")]
    [InlineData("{ type: array, items: {}, §prefixItems: [ {} ] }", "'prefixItems' is no keyword of OpenAPI 3.0, and many readers ignore it; write 'openapi: 3.1.0'")]
    [InlineData("{ type: §[ string, 'null' ] }", "In OpenAPI 3.0 'type' is one type, and many readers ignore a list; null is allowed by 'nullable: true', several types by 'anyOf'")]
    [InlineData("{ type: §'null' }", "OpenAPI 3.0 has no type null, and many readers ignore it; null is allowed by 'nullable: true'")]
    [InlineData("{ type: integer, exclusiveMaximum: §5 }", "In OpenAPI 3.0 'exclusiveMaximum' is true or false, and many readers ignore a number; write 'maximum: 5' and 'exclusiveMaximum: true'")]
    public void What_a_later_version_brought_is_reported_in_3_0_and_fine_as_of_3_1(string schema, string message)
    {
        SpecAssert.Finds(In30(SpecText.WithProperty(schema)), "warning OAC124: " + message);
        SpecAssert.Finds(SpecText.WithProperty(schema).Replace("§", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_keyword_is_reported_where_it_stands() =>
        SpecAssert.Finds(
            In30(SpecText.WithProperty("{ §if: { required: [ k ] }, §then: { §minContains: 1 }, §else: {} }")),
            "warning OAC124: 'if' is no keyword of OpenAPI 3.0, …",
            "warning OAC124: 'then' is no keyword of OpenAPI 3.0, …",
            "warning OAC124: 'minContains' is no keyword of OpenAPI 3.0, …",
            "warning OAC124: 'else' is no keyword of OpenAPI 3.0, …");

    [Fact]
    public void Fields_of_the_contract_that_3_1_brought_are_reported_in_3_0()
    {
        const string Spec = SpecText.Head + "paths: {}\n§webhooks: {}\n§jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\ncomponents: { §pathItems: {} }\n";
        SpecAssert.Finds(
            In30(Spec),
            "warning OAC124: 'webhooks' is no field of OpenAPI 3.0, and many readers ignore it; write 'openapi: 3.1.0'",
            "warning OAC124: 'jsonSchemaDialect' is no field of OpenAPI 3.0, …",
            "warning OAC124: 'pathItems' is no field of OpenAPI 3.0, …");
        SpecAssert.Finds(Spec.Replace("§", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_boolean_bound_is_reported_as_of_3_1() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: integer, minimum: 5, exclusiveMinimum: §true }"),
            "warning OAC124: As of OpenAPI 3.1 'exclusiveMinimum' is a number, and many readers ignore true and false; write the bound there and leave 'minimum' out");

    [Theory]
    [InlineData("{ type: integer, minimum: 5, exclusiveMinimum: true, multipleOf: 2, nullable: true, enum: [ 6, null ], not: { enum: [ 8 ] } }")]
    [InlineData("{ type: object, properties: { const: { type: string } }, required: [ const ], additionalProperties: { type: string }, example: { const: a, if: b }, x-if: 1 }")]
    public void Keywords_of_3_0_are_fine_there(string schema) => SpecAssert.Finds(In30(SpecText.WithProperty(schema)));

    [Fact]
    public void A_keyword_beside_a_reference_is_reported_in_3_0()
    {
        const string Schema = "{ $ref: '#/components/schemas/Other', description: What it is., §minProperties: 1 }";
        SpecAssert.Finds(
            In30(SpecText.WithProperty(Schema)),
            "warning OAC124: 'minProperties' stands beside a '$ref', where OpenAPI 3.0 and many readers ignore it; put the '$ref' into an 'allOf'");
        SpecAssert.Finds(SpecText.WithProperty(Schema.Replace("§", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_field_beside_any_other_reference_is_reported_in_every_version() =>
        SpecAssert.Finds(
            SpecText.WithOperation(
                "parameters: [ { $ref: '#/components/parameters/P', description: What it is., §required: true } ], responses: { default: { description: d } }",
                rest: "components: { parameters: { P: { name: p, in: query, schema: { type: string } } } }\n"),
            "warning OAC124: 'required' stands beside a '$ref' and is ignored");

    private static string In30(string text) => text.Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal);
}
