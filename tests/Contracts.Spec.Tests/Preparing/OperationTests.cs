using Contracts.Schema;

namespace Contracts.Spec.Tests.Preparing;

public class OperationTests
{
    [Theory]
    [InlineData("application/xml: { schema: { type: object, properties: { k: {} } } }", "{\"type\":\"string\"}")]
    [InlineData("text/plain: { schema: { type: boolean } }", "{\"type\":\"boolean\"}")]
    public void A_parameter_of_other_content_than_json_is_text_or_a_scalar(string content, string type)
    {
        var parameter = SpecText.PrepareOperation(SpecText.WithOperation(
            $"parameters: [ {{ name: p, in: query, content: {{ {content} }} }} ], responses: {{ default: {{ description: d }} }}"))["parameters"]?.Items[0];
        Assert.Equal("text", parameter?.GetString("x-cs-content"));
        Assert.Equal(type, parameter?["schema"]?.ToString());
    }

    [Fact]
    public void Names_of_the_contract_stand_only_in_literals()
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation(
            "parameters: [ { name: \"a\\\"b\", in: header, schema: { type: string } } ], responses: {}", path: "'/v1/\"x\"'"));
        Assert.Equal("PostA", operation.GetString("operationId"));
        Assert.Equal("\"/v1/\\\"x\\\"\"", operation.GetString("x-cs-path"));
        Assert.Equal("\"POST\"", operation.GetString("x-cs-method"));
        var parameter = Assert.IsType<JsonNode>(operation["parameters"]).Items[0];
        Assert.Equal(("ab", "\"a\\\"b\""), (parameter.GetString("name"), parameter.GetString("x-cs-json")));
    }

    [Fact]
    public void Parameters_come_by_path_then_required_then_optional_with_the_body_between()
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation(
            "parameters: [ { name: o, in: query, schema: {} }, { name: r, in: query, required: true, schema: {} }, { name: b, in: path, required: true, schema: {} }, { name: a, in: path, required: true, schema: {} } ],"
            + " requestBody: { required: true, content: { application/json: { schema: { type: string } } } }, responses: {}",
            path: "'/{a}/{b}'"));
        Assert.Equal(["a 0", "b 1", "r 2", "o 5"], operation["parameters"]?.Items.Select(parameter => parameter.GetString("name") + " " + parameter["x-position"]));
        Assert.Equal("3", operation["requestBody"]?["x-position"]?.ToString());
        Assert.Equal("request", operation["requestBody"]?.GetString("x-name"));
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("ID", "id")]
    [InlineData("X-Request-ID", "xRequestID")]
    [InlineData("user_id", "userId")]
    [InlineData("1st", "parameter1st")]
    [InlineData("request", "request_2")]
    [InlineData("cancellationToken", "cancellationToken_2")]
    public void A_parameter_gets_a_free_identifier(string name, string identifier)
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation(
            $"parameters: [ {{ name: {name}, in: query, schema: {{ type: string }} }} ], requestBody: {{ content: {{ application/json: {{}} }} }}, responses: {{}}"));
        Assert.Equal(identifier, operation["parameters"]?.Items[0].GetString("name"));
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("content-type")]
    [InlineData("Accept")]
    public void Headers_that_are_said_elsewhere_are_no_parameters(string name) =>
        Assert.Null(SpecText.PrepareOperation(SpecText.WithOperation($"parameters: [ {{ name: {name}, in: header, schema: {{ type: string }} }} ], responses: {{}}"))["parameters"]);

    [Fact]
    public void An_operations_parameter_replaces_that_of_its_path()
    {
        var text = SpecText.WithOperation("parameters: [ { name: a, in: query, schema: { type: string } } ], responses: {}")
            .Replace("    post:", "    parameters: [ { name: a, in: query, schema: { type: boolean } }, { name: b, in: query, schema: { type: boolean } } ]\n    post:", StringComparison.Ordinal);
        var parameters = SpecText.PrepareOperation(text)["parameters"]?.Items;
        Assert.Equal(["a string", "b boolean"], parameters?.Select(parameter => parameter.GetString("name") + " " + parameter["schema"]?.GetString("type")));
    }

    [Theory]
    [InlineData("in: query, schema: { type: string }", "")]
    [InlineData("in: query, schema: { type: array }", "x-cs-explode")]
    [InlineData("in: query, explode: false, schema: { type: array }", "")]
    [InlineData("in: query, style: spaceDelimited, schema: { type: array }", "x-cs-style SpaceDelimited")]
    [InlineData("in: query, style: deepObject, explode: true, schema: { type: object }", "x-cs-style DeepObject,x-cs-explode")]
    [InlineData("in: query, allowReserved: true, schema: { type: string }", "x-cs-reserved")]
    [InlineData("in: query, allowEmptyValue: true, schema: { type: string }", "x-cs-empty")]
    [InlineData("in: query, content: { application/json: {} }", "x-cs-content json")]
    [InlineData("in: header, schema: { type: array }", "")]
    [InlineData("in: header, explode: true, schema: { type: object }", "x-cs-explode")]
    [InlineData("in: cookie, schema: { type: array }", "x-cs-explode")]
    [InlineData("in: cookie, style: cookie, schema: {}", "x-cs-style Cookie,x-cs-explode")]
    [InlineData("in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object } } }", "x-cs-content form")]
    public void How_a_parameter_is_written_is_said_where_it_is_not_the_default(string parameter, string expected)
    {
        var prepared = SpecText.PrepareOperation(SpecText.WithOperation($"parameters: [ {{ name: a, {parameter} }} ], responses: {{}}"))["parameters"]?.Items[0];
        var said = prepared?.Members
            .Where(member => member.Name is "x-cs-style" or "x-cs-explode" or "x-cs-reserved" or "x-cs-empty" or "x-cs-content")
            .Select(member => member.Value.Kind == JsonKind.String ? member.Name + " " + member.Value.StringValue : member.Name);
        Assert.Equal(expected, string.Join(',', said ?? []));
    }

    [Theory]
    [InlineData("integer")]
    [InlineData("boolean")]
    public void A_number_that_may_be_left_empty_is_any_value(string type)
    {
        var parameter = SpecText.PrepareOperation(SpecText.WithOperation($"parameters: [ {{ name: a, in: query, allowEmptyValue: true, schema: {{ type: {type} }} }} ], responses: {{}}"))["parameters"]?.Items[0];
        Assert.Empty(parameter?["schema"]?.Members ?? []);
        Assert.Contains("const", parameter?.GetString("x-cs-schema"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ application/json: {} }", "json", "application/json")]
    [InlineData("{ application/vnd.a+json: {} }", "json", "application/vnd.a+json")]
    [InlineData("{ '*/*': { schema: { type: object } } }", "json", "application/json")]
    [InlineData("{ text/csv: {}, application/json: {} }", "json", "application/json")]
    [InlineData("{ text/csv: {} }", "text", "text/csv; charset=utf-8")]
    [InlineData("{ 'text/csv; charset=utf-16': {} }", "text", "text/csv; charset=utf-16")]
    [InlineData("{ application/soap+xml: {} }", "text", "application/soap+xml; charset=utf-8")]
    [InlineData("{ application/pdf: {} }", "binary", "application/pdf")]
    [InlineData("{ application/json: { schema: { type: string, format: binary } } }", "binary", "application/json")]
    [InlineData("{ '*/*': {} }", "binary", null)]
    [InlineData("{ 'image/*': {} }", "binary", null)]
    [InlineData("{ image/png: {}, image/jpeg: {} }", "binary", null)]
    [InlineData("{ multipart/mixed: {} }", "binary", null)]
    [InlineData("{ application/x-www-form-urlencoded: { schema: { type: object } } }", "form", "application/x-www-form-urlencoded")]
    [InlineData("{ multipart/form-data: { schema: { type: object, properties: { a: {} } } } }", "multipart", "multipart/form-data")]
    [InlineData("{ multipart/form-data: {} }", "binary", null)]
    public void The_most_telling_content_is_the_body_and_the_caller_chooses_where_there_is_a_choice(string content, string kind, string? mediaType)
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation($"requestBody: {{ content: {content} }}, responses: {{}}"));
        Assert.Equal((kind, mediaType is null ? null : "\"" + mediaType + "\""), (operation.GetString("x-cs-body"), operation.GetString("x-cs-content-type")));
        Assert.Equal(mediaType is null ? ["contentType"] : [], (operation["parameters"]?.Items ?? []).Select(parameter => parameter.GetString("name")));
    }

    [Theory]
    [InlineData("application/json: { schema: { type: array, minItems: 1 } }", """{"type":"array","minItems":1}""")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Pets' } }", """{"$ref":"#/components/schemas/Pets"}""")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Pet', minProperties: 1 } }", """{"$ref":"#/components/schemas/Pet","minProperties":1}""")]
    [InlineData("application/json: { schema: { oneOf: [ { $ref: '#/components/schemas/Pet' }, { type: 'null' } ] } }", """{"oneOf":[{"$ref":"#/components/schemas/Pet"},{"type":"null"}]}""")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Pet' } }", null)]
    [InlineData("application/json: { schema: { type: object, properties: { a: { type: string } } } }", null)]
    [InlineData("multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } }", null)]
    [InlineData("text/plain: { schema: { type: string, maxLength: 3 } }", """{"type":"string","maxLength":3}""")]
    [InlineData("text/plain: { schema: { type: integer } }", null)]
    [InlineData("application/pdf: { schema: { type: string, maxLength: 3 } }", null)]
    public void A_body_carries_its_schema_where_its_class_does_not(string content, string? schema)
    {
        var operation = SpecText.PrepareOperation(
            SpecText.WithOperation($"requestBody: {{ content: {{ {content} }} }}, responses: {{}}")
                + "components: { schemas: { Pet: { type: object, properties: { a: { type: string } } }, Pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }\n");

        Assert.Equal(schema is null ? null : CSharpLiteral.String(schema), operation.GetString("x-cs-body-schema"));
    }

    [Theory]
    [InlineData("{ '200': { description: d, content: { application/json: { schema: { type: string } } } } }", "json", "string", "application/json")]
    [InlineData("{ 2XX: { description: d, content: { application/problem+json: { schema: { type: string } } } } }", "json", "string", "application/problem+json")]
    [InlineData("{ default: { description: d, content: { '*/*': { schema: { type: boolean } } } } }", "json", "boolean", "*/*")]
    [InlineData("{ '200': { description: d, content: { text/plain: {}, text/html: {} } } }", "text", "string", "text/plain, text/html")]
    [InlineData("{ '200': { description: d, content: { application/pdf: {} } } }", "binary", null, "application/pdf")]
    [InlineData("{ '200': { description: d, content: { text/event-stream: {} } } }", "binary", null, "text/event-stream")]
    [InlineData("{ '204': { description: d }, '400': { description: d, content: { text/html: {} } } }", "nothing", null, "*/*")]
    [InlineData("{ '204': { description: d }, '400': { description: d, content: { application/problem+json: {} } } }", "nothing", null, "application/problem+json")]
    [InlineData("{ '201': { description: d, headers: { Content-Type: { schema: { type: string } } } } }", "nothing", null, "*/*")]
    [InlineData("{}", "nothing", null, "*/*")]
    public void A_body_of_one_type_is_returned_as_it_is(string responses, string returns, string? type, string accept)
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation("responses: " + responses));
        Assert.Equal((returns, "\"" + accept + "\""), (operation.GetString("x-cs-returns"), operation.GetString("x-cs-accept")));
        Assert.Equal(type, operation["responses"]?["200"]?["content"]?["application/json"]?["schema"]?.GetString("type"));
    }

    [Fact]
    public void A_body_that_some_successes_do_not_have_may_be_null()
    {
        var operation = SpecText.PrepareOperation(SpecText.WithOperation(
            "responses: { '204': { description: d }, '200': { description: d, content: { application/json: { schema: { type: string } } } }, '205': { description: d } }"));
        Assert.Equal("204 or 205", operation.GetString("x-cs-empty"));
        Assert.True(operation["responses"]?["200"]?["content"]?["application/json"]?["schema"]?.GetBoolean("nullable"));
    }

    [Fact]
    public void Bodies_of_several_types_and_headers_are_members_of_a_result()
    {
        var result = SpecText.PrepareClass(
            SpecText.WithOperation(
                "responses: { 2XX: { description: d, content: { text/plain: {} } }, '200': { description: d, content: { application/json: { schema: { type: integer } } } },"
                + " '299': { description: d, content: { image/png: {} }, headers: { X-Rate: { schema: { type: array, items: { type: boolean } } } } } }"),
            "PostAResult");
        Assert.Equal(
            ["Success text >= 200 and <= 299 and not (200 or 299)", "Ok json 200", "Status299 binary 299", "XRate jsons "],
            result["properties"]?.Members.Select(member => $"{member.Name} {member.Value.GetString("x-cs-kind")} {member.Value.GetString("x-cs-status")}"));
    }

    [Fact]
    public void The_answer_to_HEAD_has_headers_and_no_body()
    {
        var text = SpecText.WithOperation("responses: { '200': { description: d, headers: { ETag: { schema: { type: string } } }, content: { application/json: {} } } }").Replace("post:", "head:", StringComparison.Ordinal);
        Assert.Equal(["ETag"], SpecText.PrepareClass(text, "PostAResult")["properties"]?.Members.Select(member => member.Name));
    }

    [Fact]
    public void The_schemas_of_failures_get_classes()
    {
        const string failure = "{ description: d, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }";
        var prepared = SpecText.Prepare(SpecText.WithOperation("responses: { '204': { description: d }, '409': " + failure + ", default: " + failure + " }"));
        Assert.Equal(["PostAError409", "PostAError"], prepared["components"]?["schemas"]?.Members.Select(member => member.Name));
    }

    [Fact]
    public void A_file_among_parts_is_of_the_one_class_for_files()
    {
        var prepared = SpecText.Prepare(SpecText.WithOperation(
            "requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary }, g: { contentMediaType: image/png }, h: { type: string, contentMediaType: image/png, contentEncoding: base64 } } },"
            + " encoding: { f: { contentType: 'image/*, image/png' }, h: { explode: false } } } } }, responses: {}"));
        var members = prepared["components"]?["schemas"]?["PostARequest"]?["properties"];
        Assert.Equal(["#/components/schemas/FileParameter", "#/components/schemas/FileParameter", null], members?.Members.Select(member => member.Value["allOf"]?.Items[0].GetString("$ref")));
        Assert.Equal(
            ["\"f\" F \"image/png\" ", "\"g\" G  ", "\"h\" H  styled"],
            prepared["paths"]?["/PostA"]?["post"]?["x-cs-parts"]?.Items.Select(part => $"{part.GetString("name")} {part.GetString("property")} {part.GetString("content")} {(part.GetBoolean("styled") ? "styled" : "")}"));
    }

    [Theory]
    [InlineData("query", "QUERY")]
    [InlineData("trace", "TRACE")]
    [InlineData("additionalOperations: { COPY", "COPY")]
    public void Every_method_is_a_post_to_nswag_with_the_real_one_beside_it(string key, string method)
    {
        var text = SpecText.WithOperation("responses: {}").Replace("post:", key + ":", StringComparison.Ordinal);
        text = key.Contains('{', StringComparison.Ordinal) ? text.TrimEnd() + " }\n" : text;
        var item = SpecText.Prepare(text)["paths"]?["/PostA"];
        Assert.Equal("\"" + method + "\"", item?["post"]?.GetString("x-cs-method"));
    }

    [Theory]
    [InlineData("servers: [ { url: 'https://{r}.example', variables: { r: { default: eu } } } ]", "\"https://eu.example\"")]
    [InlineData("servers: [ { url: /files } ]", "\"/files\"")]
    [InlineData("servers: []", null)]
    public void An_operation_has_its_own_server(string servers, string? server) =>
        Assert.Equal(server, SpecText.PrepareOperation(SpecText.WithOperation(servers + ", responses: {}")).GetString("x-cs-server"));

    [Fact]
    public void Callbacks_links_and_webhooks_are_no_operations_of_the_client()
    {
        var prepared = SpecText.Prepare(SpecText.WithOperation(
            "callbacks: { done: { '{$request.query.u}': { post: { responses: { '204': { description: d } } } } } }, responses: { '204': { description: d, links: { next: { operationId: postA } } } }",
            rest: "webhooks:\n  w: { post: { responses: { '204': { description: d } } } }\n"));
        Assert.Equal(["/PostA"], prepared["paths"]?.Members.Select(path => path.Name));
    }

    [Theory]
    [InlineData("https://a.example/v1", "\"https://a.example/v1\"")]
    [InlineData("'{s}://a.example', variables: { s: { default: http } }", "\"http://a.example\"")]
    [InlineData("/v1", null)]
    [InlineData("'file:///etc'", null)]
    public void The_base_address_is_the_first_server_if_it_is_absolute(string server, string? url) =>
        Assert.Equal(url, SpecText.Prepare(SpecText.WithProperty("{}") + "servers: [ { url: " + server + " }, { url: 'https://other' } ]\n").GetString("x-cs-base-url"));
}
