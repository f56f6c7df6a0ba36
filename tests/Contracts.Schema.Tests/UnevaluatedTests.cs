namespace Contracts.Schema.Tests;

public class UnevaluatedTests
{
    private const string Refuses = "unevaluatedProperties";

    [Theory]
    [InlineData("""{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"$ref":"#/$defs/x","unevaluatedProperties":false,"$defs":{"x":{"properties":{"a":true}}}}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"patternProperties":{"^a":true},"unevaluatedProperties":false}""", """{"ab":1}""", """{"b":1}""")]
    [InlineData("""{"anyOf":[{"required":["b"],"properties":{"b":true}},{"properties":{"a":true}}],"unevaluatedProperties":false}""", """{"a":1,"b":1}""", """{"a":1,"c":1}""")]
    [InlineData("""{"oneOf":[{"required":["a"],"properties":{"a":true}},{"required":["b"],"properties":{"b":true}}],"unevaluatedProperties":false}""", """{"b":1}""", """{"b":1,"c":1}""")]
    [InlineData("""{"if":{"required":["a"],"properties":{"a":true}},"then":{"properties":{"b":true}},"else":{"properties":{"c":true}},"unevaluatedProperties":false}""", """{"a":1,"b":1}""", """{"b":1}""")]
    [InlineData("""{"if":{"required":["a"],"properties":{"a":true}},"then":{"properties":{"b":true}},"else":{"properties":{"c":true}},"unevaluatedProperties":false}""", """{"c":1}""", """{"a":1,"c":1}""")]
    [InlineData("""{"dependentSchemas":{"a":{"properties":{"b":true}}},"properties":{"a":true},"unevaluatedProperties":false}""", """{"a":1,"b":1}""", """{"b":1}""")]
    [InlineData("""{"not":{"not":{"properties":{"a":true}}},"unevaluatedProperties":false}""", "{}", """{"a":1}""")]
    [InlineData("""{"allOf":[{"unevaluatedProperties":true}],"unevaluatedProperties":false}""", """{"a":1}""", null)]
    [InlineData("""{"properties":{"a":true},"allOf":[{"unevaluatedProperties":false}]}""", "{}", """{"a":1}""")]
    [InlineData("""{"additionalProperties":true,"unevaluatedProperties":false}""", """{"a":1}""", null)]
    [InlineData("""{"properties":{"a":{"properties":{"b":true}}},"unevaluatedProperties":false}""", """{"a":{"c":1}}""", """{"b":1}""")]
    [InlineData("""{"propertyNames":{"maxLength":1},"required":["a"],"unevaluatedProperties":false}""", null, """{"a":1}""")]
    public void A_member_that_no_schema_for_the_object_speaks_of_is_refused(string schema, string? fits, string? doesNotFit) => AssertBoth(schema, fits, doesNotFit, Refuses);

    [Theory]
    [InlineData("""{"unevaluatedProperties":{"type":"string"}}""", """{"a":"b"}""", """{"a":1}""", "type")]
    [InlineData("""{"unevaluatedItems":{"type":"string"}}""", "[\"a\"]", "[1]", "type")]
    [InlineData("""{"allOf":[{"prefixItems":[true]}],"unevaluatedItems":false}""", "[1]", "[1,2]", "false")]
    [InlineData("""{"items":true,"unevaluatedItems":false}""", "[1,2]", null, "false")]
    [InlineData("""{"contains":{"type":"string"},"unevaluatedItems":false}""", "[\"a\",\"b\"]", "[\"a\",1]", "false")]
    [InlineData("""{"anyOf":[{"prefixItems":[true,{"const":1}]},{"prefixItems":[true]}],"unevaluatedItems":false}""", "[0,1]", "[0,2]", "false")]
    [InlineData("""{"prefixItems":[true],"allOf":[{"unevaluatedItems":false}]}""", "[]", "[1]", "false")]
    public void What_no_schema_speaks_of_has_a_schema_of_its_own(string schema, string? fits, string? doesNotFit, string keyword) => AssertBoth(schema, fits, doesNotFit, keyword);

    [Fact]
    public void Recursive_schemas_can_be_closed_from_outside()
    {
        const string Schema = """
            {"$id":"https://example.com/strict-tree","$dynamicAnchor":"node","$ref":"tree","unevaluatedProperties":false,
             "$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","properties":{"data":true,"children":{"items":{"$dynamicRef":"#node"}}}}}}
            """;
        Assert.Empty(Judge.Evaluate(Schema, """{"children":[{"data":1}]}"""));
        Assert.Equal("/children/0/daat", Assert.Single(Judge.Evaluate(Schema, """{"children":[{"daat":1}]}""")).InstancePath);
    }

    private static void AssertBoth(string schema, string? fits, string? doesNotFit, string keyword)
    {
        if (fits is not null)
        {
            Assert.Empty(Judge.Evaluate(schema, fits));
        }

        if (doesNotFit is not null)
        {
            Assert.Equal(keyword, Assert.Single(Judge.Evaluate(schema, doesNotFit)).Keyword);
        }
    }
}
