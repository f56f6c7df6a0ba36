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

    [Theory]
    [InlineData("requestBody: { content: { §multipart/form-data: { schema: {} } } }", "The request body in multipart/form-data can't be expressed in C# yet; application/json can")]
    [InlineData("parameters: [ { name: c, in: §cookie, schema: { type: string } } ]", "The cookie parameter 'c' can't be expressed in C# yet; path, query and header are")]
    [InlineData("parameters: [ { name: c, in: query, schema: §{ type: array } } ]", "The parameter 'c' of an array or object type can't be expressed in C# yet")]
    [InlineData("parameters: [ { name: c, in: query, content: §{ application/json: {} } } ]", "The parameter 'c' with 'content' can't be expressed in C# yet")]
    [InlineData("servers: §[ { url: https://other.example } ], responses: { default: { description: d } }", "Servers of a single path or operation can't be expressed in C# yet; those of the document are")]
    [InlineData("responses: { '200': { description: d, content: { §application/pdf: {} } } }", "The response in application/pdf can't be expressed in C# yet; application/json can")]
    [InlineData(
        "responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } },\n  '201': { description: d, content: { application/json: { schema: §{ type: integer } } } } }",
        "Success responses of different types can't be expressed in C# yet")]
    public void An_operation_without_a_csharp_form_is_reported(string members, string message) =>
        SpecAssert.Finds(SpecText.WithOperation(members.Contains("responses:", StringComparison.Ordinal) ? members : members + ", responses: { default: { description: d } }"), "OAC107: " + message);

    [Fact]
    public void A_path_parameter_that_nobody_declares_is_reported_at_the_operation() =>
        SpecAssert.Finds(
            SpecText.WithOperation("responses: { default: { description: d } }", path: "/a/{id}").Replace("post:", "§post:", StringComparison.Ordinal),
            "OAC107: The path /a/{id} has no parameter 'id' with 'in: path'");
}
