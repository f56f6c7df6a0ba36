namespace Contracts.Schema.Tests;

public class KeywordTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":"integer"}""", "1.0", "1.5")]
    [InlineData("""{"type":"number"}""", "1.5", "\"1.5\"")]
    [InlineData("""{"type":"boolean"}""", "false", "0")]
    [InlineData("""{"type":"array"}""", "[]", "{}")]
    [InlineData("""{"type":"object"}""", "{}", "[]")]
    [InlineData("""{"type":"null"}""", "null", "0")]
    [InlineData("""{"type":["string","integer"]}""", "7", "7.5")]
    [InlineData("""{"type":"string","nullable":true}""", "null", "1")]
    [InlineData("""{"enum":["a",5,null]}""", "5.0", "\"b\"")]
    [InlineData("""{"const":{"a":1,"b":[2]}}""", """{"b":[2.0],"a":1}""", """{"a":1,"b":[3]}""")]
    [InlineData("""{"minimum":-1}""", "-1", "-1.0000000000000000000000000001")]
    [InlineData("""{"maximum":9223372036854775807}""", "9223372036854775807", "9223372036854775808")]
    [InlineData("""{"exclusiveMinimum":0}""", "1e-400", "0")]
    [InlineData("""{"minimum":0,"exclusiveMinimum":true}""", "1", "0")]
    [InlineData("""{"exclusiveMaximum":1}""", "0.9", "1.0")]
    [InlineData("""{"maximum":1,"exclusiveMaximum":true}""", "0.9", "1")]
    [InlineData("""{"maximum":1,"exclusiveMaximum":false}""", "1", "2")]
    [InlineData("""{"multipleOf":0.01}""", "0.1", "0.105")]
    [InlineData("""{"multipleOf":2.5}""", "1e999999999", "1")]
    [InlineData("""{"minLength":1}""", "\"a\"", "\"\"")]
    [InlineData("""{"maxLength":1}""", "\"\\ud83d\\ude00\"", "\"ab\"")]
    [InlineData("""{"pattern":"^[a-z]+$"}""", "\"abc\"", "\"abc\\n\"")]
    [InlineData("""{"items":{"type":"integer"}}""", "[1,2]", "[1,\"2\"]")]
    [InlineData("""{"minItems":1}""", "[1]", "[]")]
    [InlineData("""{"maxItems":1}""", "[1]", "[1,2]")]
    [InlineData("""{"uniqueItems":true}""", "[1,\"1\"]", "[1,1.0]")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", "{}")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"x","b":1}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":true},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"b":1}""", """{"b":"1"}""")]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", "{}")]
    [InlineData("""{"maxProperties":1}""", """{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1,"b":2}""", """{"a":1}""")]
    [InlineData("""{"prefixItems":[{"type":"string"},{"type":"integer"}]}""", "[\"a\"]", "[1,1]")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", "[\"a\",1,2]", "[\"a\",\"b\"]")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":false}""", "[\"a\"]", "[\"a\",1]")]
    [InlineData("""{"contains":{"type":"integer"}}""", "[\"a\",1]", "[\"a\"]")]
    [InlineData("""{"contains":{"type":"integer"}}""", "{}", "[]")]
    [InlineData("""{"contains":{"type":"integer"},"minContains":2}""", "[1,\"a\",2]", "[1,\"a\"]")]
    [InlineData("""{"contains":{"type":"integer"},"minContains":0}""", "[]", null)]
    [InlineData("""{"contains":{"type":"integer"},"maxContains":1}""", "[1,\"a\"]", "[1,2]")]
    [InlineData("""{"minContains":2,"maxContains":0}""", "[1]", null)]
    [InlineData("""{"patternProperties":{"^x-":{"type":"string"}}}""", """{"x-a":"b","y":1}""", """{"x-a":1}""")]
    [InlineData("""{"properties":{"a":true},"patternProperties":{"^x-":true},"additionalProperties":false}""", """{"a":1,"x-b":1}""", """{"b":1}""")]
    [InlineData("""{"patternProperties":{"(":{"type":"string"}},"additionalProperties":false}""", """{"malformed pattern":1}""", null)]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"ab":1}""", """{"abc":1}""")]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"b":1}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":true},"unevaluatedProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"prefixItems":[true],"unevaluatedItems":false}""", "[1]", "[1,2]")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"$ref":"#a","$defs":{"x":{"$anchor":"a","type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"$ref":"#/$defs/a%20b~1c","$defs":{"a b/c":{"type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"type":"array","items":{"$ref":"#"}}""", "[[],[[]]]", "[[1]]")]
    [InlineData("""{"$dynamicRef":"#a","$defs":{"x":{"$dynamicAnchor":"a","type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"minLength":99999999999}""", null, "\"a\"")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "2", "4")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"integer"}]}""", "1", "true")]
    [InlineData("""{"anyOf":[{"const":"a"},{"enum":["b"]}]}""", "\"b\"", "\"c\"")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":3}]}""", "0", "2")]
    [InlineData("""{"not":{"type":"string"}}""", "1", "\"a\"")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "20", "15")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "9", "8")]
    [InlineData("true", "1", null)]
    [InlineData("false", null, "1")]
    [InlineData("""{"minLength":5}""", "3", null)]
    [InlineData("""{"minimum":5}""", "\"a\"", null)]
    [InlineData("""{"type":"intger"}""", "\"unknown type: silent\"", null)]
    [InlineData("""{"$ref":"#/nowhere"}""", "1", null)]
    [InlineData("""{"not":{"$ref":"#/nowhere"}}""", "1", null)]
    [InlineData("""{"oneOf":[{"$ref":"#/nowhere"},{"type":"integer"}]}""", "1", null)]
    [InlineData("""{"if":{"$ref":"#/nowhere"},"then":false,"else":false}""", "1", null)]
    [InlineData("""{"maxContains":0,"minContains":0,"contains":{"$ref":"#/nowhere"}}""", "[1]", null)]
    [InlineData("""{"$ref":"#/nowhere","unevaluatedProperties":false}""", """{"a":1}""", null)]
    [InlineData("""{"pattern":"("}""", "\"malformed pattern: silent\"", null)]
    [InlineData("""{"pattern":"^(?!b)(a+)+$"}""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", null)]
    [InlineData("""{"pattern":"^(a+)+$"}""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"")]
    public void Each_keyword_lets_a_fitting_value_through_and_refuses_another(string schema, string? fits, string? doesNotFit)
    {
        if (fits is not null)
        {
            Assert.Empty(Judge.Evaluate(schema, fits));
        }

        if (doesNotFit is not null)
        {
            Assert.False(Assert.Single(Judge.Evaluate(schema, doesNotFit)).IsAdvice);
        }
    }

    [Fact]
    public void A_reference_is_followed_also_in_circles()
    {
        const string Components = """{"node":{"type":"object","properties":{"next":{"$ref":"#/node"},"loop":{"$ref":"#/loop"}}},"loop":{"$ref":"#/loop"}}""";
        Assert.Empty(Judge.Evaluate("""{"$ref":"#/node"}""", """{"next":{"next":{},"loop":1}}""", components: Components));
        var violation = Assert.Single(Judge.Evaluate("""{"$ref":"#/node"}""", """{"next":{"next":5}}""", components: Components));
        Assert.Equal("/next/next", violation.InstancePath);
    }

    [Fact]
    public void Work_does_not_grow_with_the_number_of_ways_through_a_schema()
    {
        // Each level says everything twice: 2^60 ways to the last one.
        var schemas = Enumerable.Range(0, 60).Select(i => $$"""
            "{{i}}":{"anyOf":[{"$ref":"#/{{i + 1}}"},{"$ref":"#/{{i + 1}}"}],"allOf":[{"$ref":"#/{{i + 1}}"},{"$ref":"#/{{i + 1}}"}]}
            """);
        var components = "{" + string.Join(",", schemas) + ""","60":{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}}""";
        Assert.Empty(Judge.Evaluate("""{"$ref":"#/0"}""", """{"a":"x","b":1}""", components: components));
        Assert.Contains(Judge.Evaluate("""{"$ref":"#/0"}""", """{"a":5}""", components: components), violation => violation.Keyword == "type");
    }

    [Fact]
    public void Work_does_not_grow_with_the_number_of_ways_through_a_circle()
    {
        var schemas = Enumerable.Range(0, 40).Select(i => $$"""
            "{{i}}":{"allOf":[{"$ref":"#/{{(i + 1) % 40}}"},{"$ref":"#/{{(i + 2) % 40}}"},{"$ref":"#/{{(i + 7) % 40}}"}],"minimum":{{i}}}
            """);
        var components = "{" + string.Join(",", schemas) + "}";
        Assert.Empty(Judge.Evaluate("""{"$ref":"#/0"}""", "39", components: components));
        Assert.Equal(39, Judge.Evaluate("""{"$ref":"#/0"}""", "0", components: components).Count);
    }

    [Fact]
    public void An_answer_that_was_found_inside_of_a_circle_is_not_taken_for_one_outside()
    {
        const string Components = """{"a":{"minLength":2,"allOf":[{"$ref":"#/b"}]},"b":{"maxLength":5,"allOf":[{"$ref":"#/a"}]}}""";
        Assert.Single(Judge.Evaluate("""{"anyOf":[{"$ref":"#/a"},{"$ref":"#/b"}]}""", "\"x\"", components: Components));
    }

    [Fact]
    public void Values_are_judged_as_deep_as_json_can_nest()
    {
        const int Depth = 500;
        const string Schema = """{"properties":{"next":{"$ref":"#"}},"required":["id"]}""";
        var instance = string.Concat(Enumerable.Repeat("""{"id":1,"next":""", Depth)) + "{}" + new string('}', Depth);
        Assert.Equal(Depth * "/next".Length, Assert.Single(Judge.Evaluate(Schema, instance)).InstancePath.Length);
    }

    [Fact]
    public void A_way_through_a_schema_that_is_longer_than_the_stack_ends_in_silence()
    {
        const int Length = 50_000;
        var components = "{" + string.Concat(Enumerable.Range(0, Length).Select(i => $$"""
            "{{i}}":{"$ref":"#/{{i + 1}}"},
            """)) + $"\"{Length}\":false}}";
        IReadOnlyList<SchemaViolation>? violations = null;
        var thread = new Thread(() => violations = Judge.Evaluate("""{"$ref":"#/0","minLength":2}""", "\"a\"", components: components), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("minLength", Assert.Single(Assert.IsType<IReadOnlyList<SchemaViolation>>(violations, exactMatch: false)).Keyword);
    }

    [Fact]
    public void Large_arrays_are_searched_for_repeated_items_at_once()
    {
        var items = string.Join(",", Enumerable.Range(0, 40_000).Select(i => $$"""{"a":{{i}},"b":[1]}"""));
        Assert.Empty(Judge.Evaluate("""{"uniqueItems":true}""", $"[{items}]"));
        var repeated = Assert.Single(Judge.Evaluate("""{"uniqueItems":true}""", $$"""[{{items}},{"b":[1.0],"a":7e0}]"""));
        Assert.Equal("/40000", repeated.InstancePath);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_tried_once()
    {
        var items = string.Join(",", Enumerable.Repeat("\"" + new string('a', 60) + "!\"", 1000));
        Assert.Empty(Judge.Evaluate("""{"items":{"pattern":"^(?!b)(a+)+$"}}""", $"[{items}]"));
    }

    [Fact]
    public void A_schema_of_alternatives_that_are_the_schema_itself_is_judged_at_once()
    {
        const string Components = """{"loop":{"minLength":2,"anyOf":[{"$ref":"#/loop"},{"$ref":"#/loop"},{"$ref":"#/loop"}]}}""";
        Assert.Empty(Judge.Evaluate("""{"$ref":"#/loop"}""", "\"ab\"", components: Components));
        Assert.Single(Judge.Evaluate("""{"$ref":"#/loop"}""", "\"a\"", components: Components));
    }

    [Fact]
    public void An_open_enumeration_only_advises()
    {
        var violation = Assert.Single(Judge.Evaluate("""{"x-extensible-enum":["a"]}""", "\"b\""));
        Assert.Equal(("x-extensible-enum", ViolationSeverity.Warning, true), (violation.Keyword, violation.Severity, violation.IsAdvice));
    }

    [Fact]
    public void Advice_does_not_make_an_alternative_fail()
    {
        Assert.Empty(Judge.Evaluate("""{"anyOf":[{"x-extensible-enum":["a"]},{"type":"string"}]}""", "\"b\""));
        Assert.True(Assert.Single(Judge.Evaluate("""{"anyOf":[{"x-extensible-enum":["a"]},{"type":"integer"}]}""", "\"b\"")).IsAdvice);
    }

    [Theory]
    [InlineData("""{"model":"small","size":"big"}""", 1)]
    [InlineData("""{"model":"small","size":"small"}""", 0)]
    [InlineData("""{"model":"large","size":"big"}""", 0)]
    public void A_rule_between_members_advises_where_its_condition_holds_and_its_consequence_does_not(string instance, int advice)
    {
        const string Schema = """
            {"x-contract-rules":[{"id":"r","severity":"info","message":"Small models render small.",
              "if":{"required":["model"],"properties":{"model":{"const":"small"}}},"then":{"properties":{"size":{"const":"small"}}}}]}
            """;
        var violations = Judge.Evaluate(Schema, instance);
        Assert.Equal(advice, violations.Count);
        Assert.All(violations, violation => Assert.Equal(("Small models render small.", ViolationSeverity.Info), (violation.Message, violation.Severity)));
    }

    [Fact]
    public void A_violation_stands_where_the_value_stands()
    {
        var violation = Assert.Single(Judge.Evaluate("""{"properties":{"a/b":{"items":{"type":"string"}}}}""", "{\n  \"a/b\": [\"x\", 12]\n}"));
        Assert.Equal("/a~1b/1", violation.InstancePath);
        Assert.Equal(new SourceSpan(17, 2, 2, 16), violation.Span);
    }
}
