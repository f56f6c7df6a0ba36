namespace Contracts.Schema.Tests;

public class MessageTests
{
    [Theory]
    [InlineData("""{"enum":["1280*720","720*1280"]}""", "\"1280x720\"", "\"1280x720\" is not an allowed value of 'size'; did you mean \"1280*720\"? Allowed: \"1280*720\", \"720*1280\".")]
    [InlineData("""{"x-extensible-enum":["a-model"]}""", "\"other\"", "\"other\" is not a known value of 'size'. Known: \"a-model\".")]
    [InlineData("""{"enum":[5,10,15]}""", "7", "7 is not an allowed value of 'size'. Allowed: 5, 10, 15.")]
    [InlineData("""{"type":"integer"}""", "\"5\"", "\"5\" is a string; 'size' takes an integer.")]
    [InlineData("""{"minimum":-1}""", "-2", "-2 is less than -1; 'size' has to be at least -1.")]
    [InlineData("""{"exclusiveMaximum":3}""", "3", "3 is not less than 3, as 'size' has to be.")]
    [InlineData("""{"multipleOf":2}""", "3", "3 is not a multiple of 2, as 'size' has to be.")]
    [InlineData("""{"not":{"required":["a"]}}""", "3", "3 is what 'size' must not be.")]
    [InlineData("""{"minLength":2}""", "\"a\"", "'size' has 1 character; it needs at least 2.")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "'size' has 2 items; it takes at most 1.")]
    [InlineData("""{"minProperties":1}""", "{}", "'size' has 0 properties; it needs at least 1.")]
    [InlineData("""{"required":["a"]}""", "{}", "'a' is required in 'size' and missing.")]
    [InlineData("""{"properties":{"prompt":true},"additionalProperties":false}""", """{"promt":1}""", "'promt' is no member of 'size'; did you mean 'prompt'?")]
    [InlineData("""{"anyOf":[{"const":"one"},{"const":"two"}]}""", "\"tow\"", "\"tow\" is not an allowed value of 'size'; did you mean \"two\"? Allowed: \"one\", \"two\".")]
    [InlineData("""{"properties":{"prompt":true},"unevaluatedProperties":false}""", """{"promt":1}""", "'promt' is no member of 'size'; did you mean 'prompt'?")]
    [InlineData("""{"allOf":[{"properties":{"prompt":true}}],"unevaluatedProperties":false}""", """{"promt":1}""", "'promt' is no member of 'size'; did you mean 'prompt'?")]
    [InlineData("""{"propertyNames":{"pattern":"^a"}}""", """{"b":1}""", "'size' can't have a member 'b': \"b\" does not match the pattern of the name: ^a")]
    [InlineData("""{"prefixItems":[true],"items":false}""", "[1,2]", "'size[1]' is not allowed here.")]
    [InlineData("""{"contains":{"const":1}}""", "[2]", "'size' has 0 items that fit its 'contains'; it needs at least 1.")]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", "[1,1]", "'size' has 2 items that fit its 'contains'; it takes at most 1.")]
    [InlineData("""{"format":"date"}""", "\"31.1.2024\"", "\"31.1.2024\" is not a date of RFC 3339, as 'size' has to be; \"2024-01-31\" is one.")]
    [InlineData("""{"format":"int32"}""", "3000000000", "3000000000 is not a 32-bit integer, as 'size' has to be; 2147483647 is one.")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"boolean"}]}""", "\"a\"", "\"a\" fits no alternative of 'size'. The nearest one says: \"a\" is a string; 'size' takes an integer.")]
    public void A_message_names_value_member_and_what_is_allowed(string schema, string instance, string message) =>
        Assert.Equal(message, Judge.Message(schema, instance, "size"));

    [Fact]
    public void Without_a_name_the_message_speaks_of_the_value() =>
        Assert.Equal("1 is an integer; the value takes a string.", Judge.Message("""{"type":"string"}""", "1"));

    [Fact]
    public void Long_values_and_long_lists_are_cut()
    {
        var values = string.Join(",", Enumerable.Range(100, 40));
        var message = Judge.Message($$"""{"enum":[{{values}}]}""", $"\"{new string('a', 500)}\"", "n");
        Assert.StartsWith("\"" + new string('a', 119) + "… is not", message, StringComparison.Ordinal);
        Assert.EndsWith("110, 111, … (40 in all).", message, StringComparison.Ordinal);
    }
}
