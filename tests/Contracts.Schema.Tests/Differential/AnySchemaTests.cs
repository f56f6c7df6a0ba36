using CsCheck;

namespace Contracts.Schema.Tests.Differential;

/// <summary>A contract is somebody's file: whatever stands where a schema should, the evaluator ends, and says what it can.</summary>
public class AnySchemaTests
{
    private static readonly string[] Keywords =
    [
        "type", "enum", "const", "x-extensible-enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "pattern", "format", "minItems", "maxItems", "uniqueItems", "prefixItems", "items", "unevaluatedItems", "contains", "minContains", "maxContains",
        "minProperties", "maxProperties", "required", "propertyNames", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties",
        "dependentRequired", "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef", "$id", "$anchor",
        "$dynamicAnchor", "$defs", "nullable", "x-contract-rules", "a",
    ];

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.OneOf("null", "true", "false", "0", "-1", "2", "0.5", "1e999999999", "-1e-999999999", "99999999999999999999"),
        Gen.OneOf("\"\"", "\"a\"", "\"object\"", "\"(\"", "\"^(a|a)+$\"", "\"\\ud800\"", "\"date-time\"", "\"regex\"", "\"uri\""),
        Gen.OneOf("\"#\"", "\"#a\"", "\"#/\"", "\"#/$defs/a\"", "\"#/allOf/0\"", "\"a\"", "\"//\"", "\":\"", "\"http://[\"", "\"urn:x:y#a\"", "\"#%ff%\"", "\"http://e.com/a#\""));

    [Fact]
    public void Nothing_that_stands_in_place_of_a_schema_makes_the_evaluation_fail()
    {
        const int Samples = 3000;
        var random = new PCG(1, 7);
        var any = Any(4);
        for (var i = 0; i < Samples; i++)
        {
            var schema = any.Generate(random, null, out _);
            var value = any.Generate(random, null, out _);
            var failure = Record.Exception(() =>
            {
                Judge.Evaluate(schema, value);
                Judge.Evaluate(schema, value, components: schema);
                var root = JsonReader.Read(schema);
                KnownValues.Of(root, _ => root);
            });
            Assert.True(failure is null, $"{schema}\n{value}\n{failure}");
        }
    }

    private static Gen<string> Any(int depth)
    {
        if (depth == 0)
        {
            return Scalar;
        }

        var member = Gen.Select(Gen.OneOf<string>(Keywords), Any(depth - 1), JsonGen.Member);
        var list = Any(depth - 1).Array[0, 3].Select(items => $"[{string.Join(",", items)}]");
        var node = member.Array[0, 5].Select(members => "{" + string.Join(",", members) + "}");
        return Gen.OneOf(Scalar, list, node, node, node);
    }
}
