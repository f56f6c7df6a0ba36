using CsCheck;

namespace Contracts.Schema.Tests.Differential;

/// <summary>Generates schemas of JSON Schema 2020-12, as text, with every keyword that is compared.</summary>
internal static class SchemaGen
{
    private static readonly string[] Types = ["string", "integer", "number", "object", "array", "null", "boolean"];

    private static readonly Gen<string> Type = Gen.OneOf(
        Gen.OneOf<string>(Types).Select(type => $"\"{type}\""),
        Gen.OneOf("""["string","null"]""", """["object","array"]""", """["integer","array","object"]"""));

    private static readonly Gen<string> References = Gen.OneOf(
        "\"$ref\":\"#/$defs/x\"", "\"$ref\":\"#/$defs/y\"", "\"$ref\":\"#anchored\"", "\"$ref\":\"y\"", "\"$dynamicRef\":\"#node\"", "\"$dynamicRef\":\"y#node\"");

    /// <summary>A whole schema with definitions, so that references lead somewhere.</summary>
    public static Gen<string> Root { get; } = Gen.Select(
        Schema(3, refers: true),
        Schema(1, refers: false),
        Schema(1, refers: false),
        Schema(1, refers: false),
        (root, x, outer, inner) => $$"""
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.com/root","allOf":[{{root}}],"$defs":{
            "x":{"$anchor":"anchored","allOf":[{{x}}]},
            "node":{"$dynamicAnchor":"node","allOf":[{{outer}}]},
            "y":{"$id":"y","items":{"$dynamicRef":"#node"},"properties":{"a":{"$dynamicRef":"#node"} },"$defs":{"node":{"$dynamicAnchor":"node","allOf":[{{inner}}]} } } } }
            """);

    /// <summary>A schema of several keywords, which may nest.</summary>
    /// <param name="depth">How deep.</param>
    /// <param name="refers">Whether it may refer to the definitions of <see cref="Root"/>.</param>
    public static Gen<string> Schema(int depth, bool refers) =>
        depth == 0
            ? Gen.OneOf(Gen.OneOf("true", "true", "false"), Type.Select(type => "{" + JsonGen.Member("type", type) + "}"))
            : JsonGen.Object(Gen.OneOf(Keywords(Schema(depth - 1, refers), refers)).Array[1, 4]);

    private static Gen<string>[] Keywords(Gen<string> schema, bool refers)
    {
        var small = Gen.Int[0, 3].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var bound = Gen.OneOf("0", "1", "2", "0.5");
        var names = JsonGen.Name.Array[1, 2].Select(all => "[" + string.Join(",", all.Distinct().Select(name => $"\"{name}\"")) + "]");
        var list = schema.Array[1, 2].Select(all => $"[{string.Join(",", all)}]");
        var map = JsonGen.Object(Gen.Select(JsonGen.Name, schema, JsonGen.Member).Array[1, 2]);
        var patterns = JsonGen.Object(Gen.Select(Gen.OneOf("^a", "b", "^f"), schema, JsonGen.Member).Array[1, 2]);
        var values = JsonGen.Value(1).Array[1, 3].Select(all => "[" + string.Join(",", all) + "]");
        List<Gen<string>> keywords =
        [
            Of("type", Type), Of("enum", values), Of("const", JsonGen.Value(1)),
            Of("minimum", bound), Of("maximum", bound), Of("exclusiveMinimum", bound), Of("exclusiveMaximum", bound), Of("multipleOf", Gen.OneOf("1", "2", "0.5", "0.1", "0.01")),
            Of("minLength", small), Of("maxLength", small), Of("pattern", Gen.OneOf("\"^a\"", "\"b$\"", "\"[0-9]\"", "\"^[ab]+$\"")),
            Of("minItems", small), Of("maxItems", small), Of("uniqueItems", Gen.OneOf("true", "false")),
            Of("prefixItems", list), Of("items", schema), Of("unevaluatedItems", schema), Of("unevaluatedItems", Gen.Const("false")),
            Of("contains", schema), Gen.Select(schema, small, (contains, count) => $"\"contains\":{contains},\"minContains\":{count}"),
            Gen.Select(schema, small, (contains, count) => $"\"contains\":{contains},\"maxContains\":{count}"),
            Gen.Select(schema, small, small, (contains, least, most) => $"\"contains\":{contains},\"minContains\":{least},\"maxContains\":{most}"),
            Of("minProperties", small), Of("maxProperties", small), Of("required", names), Of("propertyNames", schema),
            Of("properties", map), Of("properties", map), Of("patternProperties", patterns), Of("additionalProperties", schema),
            Of("unevaluatedProperties", schema), Of("unevaluatedProperties", Gen.Const("false")),
            Gen.Select(JsonGen.Name, names, (name, all) => $"\"dependentRequired\":{{\"{name}\":{all}}}"), Of("dependentSchemas", map),
            Of("allOf", list), Of("anyOf", list), Of("oneOf", list), Of("not", schema),
            Gen.Select(schema, schema, schema, (condition, then, otherwise) => $"\"if\":{condition},\"then\":{then},\"else\":{otherwise}"),
            Gen.Select(schema, schema, (condition, then) => $"\"if\":{condition},\"then\":{then}"), Gen.Select(schema, schema, (condition, otherwise) => $"\"if\":{condition},\"else\":{otherwise}"),
        ];
        if (refers)
        {
            keywords.Add(References);
        }

        return [.. keywords];
    }

    private static Gen<string> Of(string keyword, Gen<string> value) => value.Select(text => JsonGen.Member(keyword, text));
}
