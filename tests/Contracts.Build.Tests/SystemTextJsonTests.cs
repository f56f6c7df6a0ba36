using System.Text.Json;
using System.Text.Json.Nodes;
using Contracts.Build.Tests.SystemTextJson;
using Task = System.Threading.Tasks.Task;

namespace Contracts.Build.Tests;

/// <summary>What a client promises about JSON, when System.Text.Json reads and writes it.</summary>
public sealed class SystemTextJsonTests
{
    [Fact]
    public async Task Members_that_the_contract_does_not_name_survive_exactly()
    {
        const string part = """{"name":"n","note":null,"anything":{"a":1.10},"place":{"amount":1.10,"at":"2026-03-20T00:00:00Z","big":123456789012345678901234567890,"huge":1e400,"$ref":"a","$type":"b","none":null,"list":[1,{"x":2.50}]}}""";

        var read = await Read(part);

        Assert.Equal(part, Write(read));
        Assert.Equal("1.10", Assert.IsType<JsonElement>(read.Place.AdditionalProperties["amount"]).GetRawText());
    }

    [Fact]
    public async Task Each_kind_of_value_comes_back_as_it_was()
    {
        const string part = """{"name":"n","note":"","anything":[1.50],"place":{"shelf":"雪 <&>"},"weight":0.1,"price":1.10,"fragile":true,"made":"2026-03-20T01:02:03.4+02:00","day":"2026-03-20","id":"0f8fad5b-d9cb-469f-a165-70867728950e","image":"AQID","sizes":[1,null],"by-place":{"here":[{"name":"i","note":null,"anything":null,"place":{}}]},"1*2":"a"}""";

        Assert.Equal(part, Write(await Read(part)));
    }

    [Theory]
    [InlineData("""{"note":null,"anything":1,"place":{}}""", "name")]
    [InlineData("""{"name":null,"note":null,"anything":1,"place":{}}""", "name")]
    [InlineData("""{"name":"n","anything":1,"place":{}}""", "note")]
    [InlineData("""{"name":"n","note":null,"place":{}}""", "anything")]
    [InlineData("""{"name":"n","note":null,"anything":1,"place":null}""", "place")]
    [InlineData("""{"name":1,"note":null,"anything":1}""", "name")]
    [InlineData("""{"name":"n","note":null,"anything":1} {}""", "single JSON value")]
    [InlineData("null", "There is no value.")]
    [InlineData("", "JSON")]
    public async Task A_body_that_is_not_what_the_contract_says_is_an_error_that_says_why(string answer, string why)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => Read(answer));

        Assert.Equal((200, answer), (exception.StatusCode, exception.ResponseBody));
        Assert.Contains("with a body that is not what the contract says: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(why, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_body_is_no_part_of_it() => Assert.Equal(["a"], await Client("\uFEFF[\"a\"]").Client.ListOrdersAsync());

    [Fact]
    public void A_null_where_the_contract_requires_a_value_is_not_written()
    {
        var exception = Assert.Throws<JsonException>(() => Write(new Part { Name = null!, Note = null, Anything = null }));

        Assert.Contains("name", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_are_not_set_are_not_sent_and_those_that_the_contract_does_not_name_can_be()
    {
        var (client, sent) = Client("{}");

        await client.CountOrdersAsync(new Filter { Color = Filter.ColorValues.Red });
        Assert.Equal("""{"color":"red"}""", sent.Body);

        var place = new Place { Shelf = "s" };
        place.AdditionalProperties["text"] = "t";
        place.AdditionalProperties["number"] = 1.10m;
        place.AdditionalProperties["list"] = new object?[] { 1, null, new Dictionary<string, object?> { ["x"] = true } };
        place.AdditionalProperties["node"] = new JsonObject { ["y"] = 2 };
        Assert.Equal("""{"shelf":"s","text":"t","number":1.10,"list":[1,null,{"x":true}],"node":{"y":2}}""", Write(place));
    }

    [Fact]
    public void Nothing_is_read_or_written_by_reflection()
    {
        var place = new Place();
        place.AdditionalProperties["unknown"] = new Uri("https://example.com");

        Assert.Throws<NotSupportedException>(() => Write(place));
    }

    private static Task<Part> Read(string answer) => Client(answer).Client.GetPartAsync("1", 1, exact: true, 1);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, SystemTextJsonOrdersClient.CreateJsonSerializerOptions());

    private static (SystemTextJsonOrdersClient Client, Sent Sent) Client(string answer)
    {
        var sent = new Sent(answer);
        return (new SystemTextJsonOrdersClient(new HttpClient(sent)) { BaseUrl = new Uri("https://example.com/api/") }, sent);
    }
}
