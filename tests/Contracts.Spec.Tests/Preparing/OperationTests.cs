using Contracts.Schema;

namespace Contracts.Spec.Tests.Preparing;

public class OperationTests
{
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
        Assert.Equal(["a 0", "b 1", "r 2", "o 4"], operation["parameters"]?.Items.Select(parameter => parameter.GetString("name") + " " + parameter["x-position"]));
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
    [InlineData("{ '200': { description: d, content: { application/json: { schema: { type: string } } } }, '202': { description: d } }", "200 string,202 string")]
    [InlineData("{ 2XX: { description: d, content: { application/problem+json: { schema: { type: string } } } } }", "200 string,201 string,202 string")]
    [InlineData("{ default: { description: d, content: { '*/*': { schema: { type: boolean } } } } }", "200 boolean")]
    [InlineData("{ '204': { description: d }, '400': { description: d, content: { text/html: {} } } }", "204 ")]
    [InlineData("{}", "200 ")]
    public void Every_success_has_the_one_type_of_success(string responses, string prepared) =>
        Assert.Equal(
            prepared,
            string.Join(',', SpecText.PrepareOperation(SpecText.WithOperation("responses: " + responses))["responses"]?.Members
                .Select(response => response.Name + " " + response.Value["content"]?["application/json"]?["schema"]?.GetString("type")) ?? []));

    [Theory]
    [InlineData("https://a.example/v1", "\"https://a.example/v1\"")]
    [InlineData("'{s}://a.example', variables: { s: { default: http } }", "\"http://a.example\"")]
    [InlineData("/v1", null)]
    [InlineData("'file:///etc'", null)]
    public void The_base_address_is_the_first_server_if_it_is_absolute(string server, string? url) =>
        Assert.Equal(url, SpecText.Prepare(SpecText.WithProperty("{}") + "servers: [ { url: " + server + " }, { url: 'https://other' } ]\n").GetString("x-cs-base-url"));
}
