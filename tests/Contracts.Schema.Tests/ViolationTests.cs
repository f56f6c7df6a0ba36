namespace Contracts.Schema.Tests;

/// <summary>What a violation tells those who want to mend it.</summary>
public sealed class ViolationTests
{
    [Theory]
    [InlineData("""{"minimum":1}""", "0", "1")]
    [InlineData("""{"maximum":1.5}""", "2", "1.5")]
    [InlineData("""{"type":"integer","maximum":1.5}""", "2", "1")]
    [InlineData("""{"type":"integer","exclusiveMinimum":1}""", "1", "2")]
    [InlineData("""{"type":"integer","maximum":5,"exclusiveMaximum":true}""", "9", "4")]
    [InlineData("""{"exclusiveMinimum":1}""", "1", null)]
    [InlineData("""{"multipleOf":0.25}""", "0.6", "0.5")]
    [InlineData("""{"multipleOf":10}""", "1e40", null)]
    [InlineData("""{"multipleOf":7}""", "20", "21")]
    [InlineData("""{"maximum":1e40}""", "1e41", null)]
    [InlineData("""{"enum":["red","green"]}""", "\"Red\"", "\"red\"")]
    [InlineData("""{"enum":["red","green"]}""", "\"blue\"", null)]
    public void The_nearest_value_is_told(string schema, string value, string? nearest)
    {
        var violations = new SchemaEvaluator(_ => null).Evaluate(JsonReader.Read(schema), JsonReader.Read(value));

        Assert.Equal(nearest, violations is [var first, ..] ? first.Nearest?.ToString() : null);
    }

    [Fact]
    public void Allowed_values_and_missing_members_are_told()
    {
        Assert.Equal(["1", "2"], One("""{"enum":[1,2]}""", "3").Allowed.Select(value => value.ToString()));
        Assert.Equal(["1"], One("""{"const":1}""", "3").Allowed.Select(value => value.ToString()));
        Assert.Equal("a", One("""{"required":["a"]}""", "{}").MissingMember);
        Assert.Equal("b", One("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""").MissingMember);
    }

    [Theory]
    [InlineData("""{"properties":{"b":{"const":1}}}""", "/b", null)]
    [InlineData("""{"if":{"required":["a"]},"then":{"properties":{"b":{"const":1}}}}""", "/b", "")]
    [InlineData("""{"dependentSchemas":{"a":{"properties":{"b":{"const":1}}}}}""", "/b", "")]
    [InlineData("""{"properties":{"b":{"if":true,"then":{"const":1}}}}""", "/b", "/b")]
    [InlineData("""{"not":{"required":["b"]}}""", "/b", "")]
    [InlineData("""{"x-contract-rules":[{"if":{"required":["a"]},"then":{"properties":{"b":{"enum":[1]}}}}]}""", "/b", "")]
    [InlineData("""{"x-contract-rules":[{"if":{"required":["a"]},"then":{"required":["c"]}}]}""", "", "")]
    [InlineData("""{"x-contract-rules":[{"if":{"required":["a"]}}]}""", "", "")]
    public void It_stands_where_the_value_is_wrong_and_names_the_value_whose_condition_refuses_it(string schema, string path, string? conditionPath)
    {
        var violation = One(schema, """{"a":1,"b":2}""");

        Assert.Equal((path, conditionPath), (violation.InstancePath, violation.ConditionPath));
    }

    private static SchemaViolation One(string schema, string value) =>
        Assert.Single(new SchemaEvaluator(_ => null).Evaluate(JsonReader.Read(schema), JsonReader.Read(value)));
}
