namespace Contracts.Spec.Tests.Checks;

public class OpenApiVersionTests
{
    private const string Missing = "OAC106: An OpenAPI document starts with 'openapi: 3.0.3' or 'openapi: 3.1.0'";

    [Theory]
    [InlineData("§info: {}\n", Missing)]
    [InlineData("§- a\n", Missing)]
    [InlineData("§text\n", Missing)]
    [InlineData("info: {}\nopenapi: §3.1\n", "OAC106: The version 3.1 has three parts: 3.0.3, 3.1.0, 3.2.0")]
    [InlineData("openapi: §4.0.0\n", "OAC106: \"4.0.0\" is no version that is understood: those are 3.0.x, 3.1.x and 3.2.x")]
    [InlineData("openapi: §'3.1.'\n", "OAC106: \"3.1.\" is no version that is understood: …")]
    public void Another_document_is_refused(string text, string finding) => SpecAssert.Finds(text, finding);

    [Fact]
    public void A_swagger_document_is_told_how_to_become_one() =>
        SpecAssert.Finds(
            "info: {}\n§swagger: '2.0'\n",
            "OAC106: This is a Swagger 2.0 document, OpenAPI 3.0, 3.1 and 3.2 are understood; convert it with "
            + "'npx swagger2openapi swagger.yaml --outfile openapi.yaml' or in Swagger Editor (Edit, Convert to OpenAPI 3)");

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void Every_patch_version_is_read(string version) =>
        SpecAssert.Finds(SpecText.Head.Replace("3.1.0", version, StringComparison.Ordinal) + "paths: {}\n");

    [Fact]
    public void What_openapi_3_2_added_is_looked_at() =>
        SpecAssert.Finds("""
            openapi: 3.2.0
            $self: https://example.org/api.yaml
            info: { title: T, version: '1' }
            tags: [ { name: a, summary: A, kind: nav }, { name: b, parent: a } ]
            paths:
              /a:
                query: { operationId: find, responses: { '200': { summary: s, content: { application/json: { schema: { type: §strng } } } } } }
                additionalOperations:
                  COPY: { operationId: copy, responses: { '200': { summary: s } } }
                get:
                  operationId: get
                  responses:
                    '200':
                      summary: s
                      content:
                        application/json: { $ref: '#/components/mediaTypes/Text' }
                        application/jsonl: { itemSchema: { type: §intger }, prefixEncoding: [ { headers: { X-A: { schema: { type: §bolean } } } } ] }
            components:
              mediaTypes:
                Text: { schema: { type: string, minLength: 3 }, examples: { e: { dataValue: §5 } } }
            """,
            "OAC104: 'strng' is not a type; …",
            "OAC104: 'intger' is not a type; …",
            "OAC104: 'bolean' is not a type; …",
            "warning OAC105: The example breaks its schema: …");
}
