using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Checks;

public class StructureTests
{
    [Theory]
    [InlineData("§operatonid: a, operationId: b, responses: { default: { description: d } }", "'operatonid' is not a field of an operation; did you mean 'operationId'?")]
    [InlineData("operationId: a, §returns: {}, responses: { default: { description: d } }", "'returns' is not a field of an operation; names of extensions start with 'x-'")]
    [InlineData("operationId: a, parameters: §{ a: {} }, responses: { default: { description: d } }", "'parameters' of an operation takes an array; this is an object")]
    [InlineData("operationId: a, tags: [ §5 ], responses: { default: { description: d } }", "An entry of 'tags' takes a string; this is an integer; put it in quotes")]
    [InlineData("operationId: a, deprecated: §'yes', responses: { default: { description: d } }", "'deprecated' of an operation takes a boolean; this is a string")]
    [InlineData("operationId: a, responses: { default: { description: d }, §2000: { description: d } }", "'2000' is no status; those are such as 200, 4XX or default")]
    [InlineData("operationId: a, responses: { §2xx: { description: d } }", "'2xx' is no status; did you mean '2XX'?")]
    [InlineData("operationId: a, responses: { default: §done }", "'default' of 'responses' takes an object; this is a string")]
    [InlineData("operationId: a, responses: { default: { description: d, §contents: {} } }", "'contents' is not a field of a response; did you mean 'content'?")]
    [InlineData("operationId: a, requestBody: §{ required: true }, responses: { default: { description: d } }", "'content' is missing: it is required in a request body")]
    [InlineData("operationId: a, parameters: [ { name: id, in: path, required: true, schema: {} }, §{ in: query, schema: {} } ], responses: { default: { description: d } }", "'name' is missing: it is required in a parameter", "/a/{id}")]
    [InlineData("operationId: a, parameters: [ §{ name: id, in: path, schema: {} } ], responses: { default: { description: d } }", "The path parameter 'id' needs 'required: true'", "/a/{id}")]
    public void A_field_of_an_operation_that_is_wrong_is_reported_at_its_place(string operation, string message, string path = "/a") =>
        SpecAssert.Finds(SpecText.Head + $"paths:\n  {path}:\n    post: {{ {operation} }}\n", "OAC119: " + message);

    [Theory]
    [InlineData("schemas", "My Thing", "{ type: string }")]
    [InlineData("schemas", "List«Thing»", "{ type: string }")]
    [InlineData("parameters", "a/b", "{ name: a, in: query, schema: { type: string } }")]
    public void A_name_of_a_component_that_OpenAPI_forbids_is_a_warning_and_leads_there_all_the_same(string section, string name, string component) =>
        SpecAssert.Finds(
            SpecText.Head + $"paths: {{}}\ncomponents:\n  {section}:\n    §{name}: {component}\n    Other: {{ $ref: '#/components/{section}/{name.Replace("/", "~1", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}' }}\n",
            $"warning OAC119: The name '{name}' of a component has other characters than letters (A to Z), digits, '.', '-' and '_', which OpenAPI forbids");

    [Theory]
    [InlineData("§{ name: p, in: query }", "has neither 'schema' nor 'content'; one of them says what it takes")]
    [InlineData("§{ name: p, in: query, schema: {}, content: { application/json: {} } }", "has both 'schema' and 'content'; the one or the other says what it takes")]
    public void What_a_parameter_takes_is_said_once(string parameter, string fault) =>
        SpecAssert.Finds(SpecText.WithOperation($"parameters: [ {parameter} ], responses: {{ default: {{ description: d }} }}"), $"warning OAC119: The parameter 'p' {fault}");

    [Fact]
    public void Paths_that_differ_in_the_names_of_parameters_alone_are_a_warning_in_builds_too()
    {
        const string Message = "The paths '/a/{y}' and '/a/{x}' are the same but for the names of parameters, which OpenAPI forbids";
        var spec = SpecText.Head + "paths:\n  /a/{x}: {}\n  /a/{x}/b: {}\n  §/a/{y}: {}\n  /a: {}\n";
        SpecAssert.Finds(spec, "warning OAC119: " + Message);

        using var folder = new TemporaryFolder();
        var file = folder.Write("spec.yaml", spec.Replace("§", "", StringComparison.Ordinal));
        Assert.Equal([Message], Compilation.Of(file).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("/a?b=c", "warning OAC119: The path '/a?b=c' has a query, which OpenAPI forbids; query parameters say what it takes")]
    [InlineData("/#Action=A", "warning OAC119: The path '/#Action=A' has a '#': what stands behind it is never sent")]
    public void What_is_no_path_is_reported(string path, string finding) =>
        SpecAssert.Finds(SpecText.Head + $"paths:\n  §'{path}': {{}}\n", finding);

    [Fact]
    public void The_name_of_a_parameter_is_no_query() =>
        SpecAssert.Finds(SpecText.WithOperation("parameters: [ { name: 'a?#', in: path, required: true, schema: {} } ], responses: { default: { description: d } }", "'/a/{a?#}'"));

    [Fact]
    public void An_array_without_items_is_a_warning_in_3_0()
    {
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: §array, nullable: true }").Replace("3.1.0", "3.0.3", StringComparison.Ordinal),
            "warning OAC119: OpenAPI 3.0 requires 'items' of an array; 'items: {}' takes any");
        SpecAssert.Finds(SpecText.WithProperty("{ type: array }"));
        SpecAssert.Finds(SpecText.WithProperty("{ type: array, items: {} }").Replace("3.1.0", "3.0.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_without_a_place_in_the_path_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithOperation(
                "parameters: [ { name: id, in: path, required: true, schema: {} }, { name: §idd, in: path, required: true, schema: {} } ], responses: { default: { description: d } }",
                "/a/{id}"),
            "OAC119: The path /a/{id} has no place '{idd}' for the parameter 'idd'; did you mean 'id'?");

    [Fact]
    public void A_second_parameter_of_one_name_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithOperation("parameters: [ { name: q, in: query, schema: {} }, { name: q, in: header, schema: {} }, { name: §q, in: query, schema: {} } ], responses: { default: { description: d } }"),
            "OAC119: There is another query parameter 'q' in this list");

    [Fact]
    public void The_names_of_headers_are_compared_without_case() =>
        SpecAssert.Finds(
            SpecText.WithOperation("parameters: [ { name: X-A, in: header, schema: {} }, { name: §§x-a, in: header, schema: {} } ], responses: { default: { description: d } }"),
            "warning OAC115: …",
            "OAC119: There is another header parameter 'x-a' in this list");

    [Fact]
    public void An_additional_operation_with_a_method_that_has_a_field_is_reported() =>
        SpecAssert.Finds(
            "openapi: 3.2.0\ninfo: { title: T, version: '1' }\npaths:\n  /a:\n    get: { operationId: a, responses: { '200': { summary: Fine. } } }\n"
            + "    additionalOperations: { §GET: { operationId: b, responses: { '200': { summary: Fine. } } } }\n",
            "OAC119: 'GET' is no additional operation; it stands as 'get' in the path item");

    [Theory]
    [InlineData("{ type: object, required: §true }", "'required' of a schema takes an array; this is a boolean")]
    [InlineData("{ type: object, properties: §[ a ] }", "'properties' of a schema takes an object; this is an array")]
    [InlineData("{ type: object, properties: { a: §text } }", "'a' of 'properties' takes a schema; this is a string")]
    [InlineData("{ type: array, items: §[ {} ] }", "'items' of a schema takes a schema; this is an array")]
    [InlineData("{ type: string, minLength: §'5' }", "'minLength' of a schema takes a number; this is a string")]
    [InlineData("{ type: string, minLength: §-1 }", "'minLength' of a schema takes 0 or a positive integer; this is -1")]
    [InlineData("{ type: array, items: {}, maxItems: §1.5 }", "'maxItems' of a schema takes 0 or a positive integer; this is 1.5")]
    [InlineData("{ type: number, multipleOf: §0 }", "'multipleOf' of a schema takes a number greater than 0; this is 0")]
    [InlineData("{ type: string, enum: §a }", "'enum' of a schema takes an array; this is a string")]
    [InlineData("{ type: string, description: §5 }", "'description' of a schema takes a string; this is an integer; put it in quotes")]
    [InlineData("{ type: string, xml: { §nam: a } }", "'nam' is not a field of 'xml'; did you mean 'name'?")]
    public void A_keyword_with_a_value_of_another_kind_is_reported_at_the_value(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "OAC119: " + message);

    [Theory]
    [InlineData("§{ version: '1' }", "'title' is missing: it is required in 'info'")]
    [InlineData("{ title: T, version: §1.0 }", "'version' of 'info' takes a string; this is an integer; put it in quotes")]
    [InlineData("{ title: T, version: '1', license: { name: MIT, §link: a } }", "'link' is not a field of a license; …")]
    public void The_head_of_the_contract_is_looked_at(string info, string message) =>
        SpecAssert.Finds($"openapi: 3.1.0\ninfo: {info}\npaths: {{}}\n", "OAC119: " + message);

    [Theory]
    [InlineData("§openapi: 3.0.3", "'paths' is missing: it is required in OpenAPI 3.0")]
    [InlineData("§openapi: 3.1.0", "'paths' is missing, and so are 'components' and 'webhooks': one of them is required in the contract")]
    public void A_contract_has_something_in_it(string version, string message) =>
        SpecAssert.Finds(version + "\ninfo: { title: T, version: '1' }\n", "OAC119: " + message);

    [Fact]
    public void A_contract_of_components_alone_is_fine_as_of_3_1() => SpecAssert.Finds(SpecText.Head + "components: { schemas: {} }\n");

    [Fact]
    public void A_path_starts_with_a_slash_and_a_parameter_is_in_a_place() =>
        SpecAssert.Finds(
            SpecText.Head + "paths:\n  §a: { get: { operationId: a, responses: { default: { description: d } } } }\n"
            + "components: { parameters: { p: { name: p, in: §qurey, schema: {} } } }\nx-contract-suppress: [ OAC118 ]\n",
            "OAC119: The path 'a' has to start with '/'",
            "OAC119: A parameter is in path, query, header or cookie, not in 'qurey'; did you mean 'query'?");

    [Theory]
    [InlineData("{ nullable: true, exclusiveMinimum: 1, additionalProperties: false, items: true, x-a: 1, description: }")]
    [InlineData("{ type: object, properties: { type: { type: string }, required: { type: boolean } }, example: { anything: [ 1 ] } }")]
    public void What_openapi_allows_is_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));
}
