namespace Contracts.Schema.Tests;

/// <summary>Of values that are known in part, only what is certain is said.</summary>
public sealed class PartialValueTests
{
    private static readonly JsonNode Five = JsonNode.Number("5");

    [Theory]
    [InlineData("""{"type":"string"}""")]
    [InlineData("""{"enum":[1]}""")]
    [InlineData("""{"required":["a"]}""")]
    [InlineData("""{"not":{}}""")]
    [InlineData("""{"not":{"minimum":1}}""")]
    [InlineData("""{"if":{"minimum":1},"then":{"maximum":0},"else":{"maximum":0}}""")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":9}]}""")]
    [InlineData("false")]
    public void Nothing_is_said_of_what_is_not_known(string schema) => Assert.Empty(Evaluate(schema, JsonNode.Unknown()));

    [Theory]
    [InlineData("""{"required":["a","b"]}""")]
    [InlineData("""{"minProperties":2}""")]
    [InlineData("""{"maxProperties":1}""")]
    [InlineData("""{"dependentRequired":{"a":["b"],"b":["c"]}}""")]
    [InlineData("""{"dependentSchemas":{"b":{"required":["c"]}}}""")]
    [InlineData("""{"propertyNames":{"pattern":"a"}}""")]
    [InlineData("""{"properties":{"a":{},"b":false}}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""")]
    [InlineData("""{"const":{"a":5}}""")]
    [InlineData("""{"not":{"required":["b"]}}""")]
    [InlineData("""{"if":{"required":["b"]},"then":false,"else":false}""")]
    [InlineData("""{"if":{"properties":{"b":{"const":1}}},"then":{"required":["c"]}}""")]
    public void A_member_that_is_not_known_may_be_absent_or_anything(string schema) =>
        Assert.Empty(Evaluate(schema, JsonNode.Object([new JsonMember("a", default, Five), new JsonMember("b", default, JsonNode.Unknown())])));

    [Theory]
    [InlineData("""{"required":["b"]}""")]
    [InlineData("""{"minProperties":2}""")]
    [InlineData("""{"if":{"properties":{"b":{"const":1}}},"then":{"required":["c"]}}""")]
    [InlineData("""{"enum":[{"b":1}]}""")]
    public void Members_that_are_not_named_may_be_there(string schema) =>
        Assert.Empty(Evaluate(schema, JsonNode.Object([new JsonMember("a", default, Five)], isComplete: false)));

    [Theory]
    [InlineData("""{"properties":{"a":{"maximum":4}}}""")]
    [InlineData("""{"maxProperties":0}""")]
    [InlineData("""{"if":{"properties":{"a":{"const":4}}},"else":{"properties":{"a":{"const":6}}}}""")]
    [InlineData("""{"not":{"required":["a"]}}""")]
    public void What_is_known_is_judged(string schema) =>
        Assert.Single(Evaluate(schema, JsonNode.Object([new JsonMember("a", default, Five)], isComplete: false)));

    [Theory]
    [InlineData("""{"minItems":2}""")]
    [InlineData("""{"contains":{"const":1}}""")]
    [InlineData("""{"prefixItems":[{"const":1}]}""")]
    [InlineData("""{"uniqueItems":true}""")]
    [InlineData("""{"const":[5]}""")]
    public void Items_that_are_not_named_may_be_there(string schema) =>
        Assert.Empty(Evaluate(schema, JsonNode.Array([Five], isComplete: false)));

    [Theory]
    [InlineData("""{"maxItems":0}""", "'sizes' has 1 item; it takes at most 0.")]
    [InlineData("""{"items":{"maximum":4}}""", "5 is greater than 4; 'sizes[]' has to be at most 4.")]
    public void Known_items_are_judged(string schema, string message) =>
        Assert.Equal(message, Assert.Single(Evaluate(schema, JsonNode.Array([Five], isComplete: false))).Message);

    [Fact]
    public void Items_that_are_not_known_are_counted_and_equal_to_none()
    {
        var array = JsonNode.Array([Five, JsonNode.Unknown(), JsonNode.Unknown()]);

        Assert.Empty(Evaluate("""{"uniqueItems":true,"minItems":3,"items":{"const":5}}""", array));
        Assert.Equal("maxItems", Assert.Single(Evaluate("""{"maxItems":2}""", array)).Keyword);
    }

    private static IReadOnlyList<SchemaViolation> Evaluate(string schema, JsonNode value) =>
        new SchemaEvaluator(_ => null).Evaluate(JsonReader.Read(schema), value, "sizes");
}
