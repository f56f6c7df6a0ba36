namespace Contracts.Schema.Tests;

public class ReferenceTests
{
    private const string List = """
        "list":{"$id":"list","$defs":{"any":{"$dynamicAnchor":"T"}},"items":{"$dynamicRef":"#T"}}
        """;

    [Theory]
    [InlineData("""{"$ref":"#/$defs/a","maxLength":2,"$defs":{"a":{"minLength":1}}}""", "\"a\"", "\"abc\"")]
    [InlineData("""{"$ref":"#/$defs/a","maxLength":2,"$defs":{"a":{"minLength":1}}}""", "\"ab\"", "\"\"")]
    [InlineData("""{"properties":{"$ref":{"type":"string"}}}""", """{"$ref":"a"}""", """{"$ref":1}""")]
    [InlineData("""{"$ref":"https://example.com/a","$defs":{"a":{"$id":"https://example.com/a","type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"$id":"https://example.com/root","$ref":"a#/$defs/b","$defs":{"a":{"$id":"a","$defs":{"b":{"type":"string"}}}}}""", "\"a\"", "1")]
    [InlineData("""{"$id":"https://example.com/root","$ref":"a#b","$defs":{"a":{"$id":"a","$defs":{"b":{"$anchor":"b","type":"string"}}}}}""", "\"a\"", "1")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"$id":"https://example.com/a","$ref":"#/$defs/b","$defs":{"b":{"type":"string"}}},"b":{"type":"integer"}}}""", "\"a\"", "1")]
    [InlineData("""{"$ref":"#/$defs/a/$defs/c","$defs":{"a":{"$id":"https://example.com/a","$defs":{"b":{"type":"string"},"c":{"$ref":"#/$defs/b"}}},"b":{"type":"integer"}}}""", "\"a\"", "1")]
    [InlineData("""{"enum":[{"$id":"https://example.com/a","type":"string"}],"anyOf":[{"$ref":"https://example.com/a"}]}""", """{"type":"string","$id":"https://example.com/a"}""", "1")]
    [InlineData("""{"$id":"https://example.com/strings","$ref":"list","$defs":{"T":{"$dynamicAnchor":"T","type":"string"},""" + List + "}}", "[\"a\"]", "[1]")]
    [InlineData("""{"$id":"https://example.com/no-strings","$ref":"list","$defs":{"T":{"$anchor":"T","type":"string"},""" + List + "}}", "[1]", null)]
    [InlineData("""{"$id":"https://example.com/static","$ref":"#/$defs/list/$defs/any","$defs":{"T":{"$dynamicAnchor":"T","type":"string"},""" + List + "}}", "1", null)]
    public void A_reference_means_what_2020_12_says(string schema, string fits, string? doesNotFit)
    {
        Assert.Empty(Judge.Evaluate(schema, fits));
        if (doesNotFit is not null)
        {
            Assert.Single(Judge.Evaluate(schema, doesNotFit));
        }
    }

    [Fact]
    public void Anchors_are_found_in_the_schema_that_a_reference_led_to()
    {
        const string Components = """{"a":{"$ref":"#text","$defs":{"t":{"$anchor":"text","type":"string"}}}}""";
        Assert.Empty(Judge.Evaluate("""{"$ref":"#/a"}""", "\"a\"", components: Components));
        Assert.Single(Judge.Evaluate("""{"$ref":"#/a"}""", "1", components: Components));
    }

    [Fact]
    public void A_schema_with_an_identity_still_finds_the_components_of_its_document()
    {
        const string Components = """{"a":{"$id":"https://example.com/a","$ref":"#/b"},"b":{"type":"string"}}""";
        Assert.Single(Judge.Evaluate("""{"$ref":"#/a"}""", "1", components: Components));
    }
}
