using System.Globalization;
using Contracts.Schema;
using CsCheck;

namespace Contracts.Build.Tests;

/// <summary>Contracts whose classes say all kinds of things, and objects of these classes, as JSON text.</summary>
internal static class ContractGen
{
    private const int MemberCount = 4;
    private const int ParameterCount = 2;

    /// <summary>Values near what the schemas speak of, on both sides of it.</summary>
    private static readonly string[] Strings = ["\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"red\"", "\"rde\"", "\"x1\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00a\"", "\"2024-01-31\"", "\"2024-02-30\"", "\"2eb8aa08-aa98-11ea-b4aa-73b441d16380\"", "\"aGk=\"", "\"aGk\"", "\"a b\""];
    private static readonly string[] Integers = ["-3", "-1", "0", "1", "2", "3", "5", "10", "12", "2147483648"];
    private static readonly string[] Numbers = ["0", "0.1", "0.2", "0.3", "1.1", "1.5", "-2.5", "1e3", "2", "0.1000000000000001", "1e-7", "123456789.125"];

    private static readonly Gen<string> String = Schema("\"type\":\"string\"",
        Pick("minLength", "0", "1", "2", "3"), Pick("maxLength", "0", "1", "2"), Pick("pattern", "\"^[a-z]+$\"", "\"[0-9]\"", "\"^.$\"", "\"\\\\p{L}\""),
        Pick("enum", "[\"red\",\"ab\"]", "[\"a\"]", "[\"abc\",\"x1\",\"\"]"), Pick("const", "\"a\"", "\"red\""), Pick("x-extensible-enum", "[\"red\",\"a\",\"abc\"]", "[\"x1\"]"),
        Pick("format", "\"date\"", "\"uuid\"", "\"byte\"", "\"uri\"", "\"hostname\"", "\"whatever\""), Pick("not", "{\"const\":\"a\"}", "{\"enum\":[\"red\",\"ab\"]}", "{\"minLength\":2}"));

    private static readonly Gen<string> Integer = Schema("\"type\":\"integer\"",
        Pick("minimum", "-1", "0", "1", "1.5"), Pick("maximum", "2", "5", "2.5", "1e30"), Pick("exclusiveMinimum", "0", "0.5"), Pick("exclusiveMaximum", "3", "10", "9.5"),
        Pick("multipleOf", "2", "5", "0.5"), Pick("enum", "[1,2,3]", "[5,10.0]"), Pick("const", "2"), Pick("format", "\"int32\"", "\"int64\""), Pick("x-extensible-enum", "[1,2]"));

    private static readonly Gen<string> Number = Schema("\"type\":\"number\"",
        Pick("minimum", "0.1", "-2.5", "0.10000000000000000001"), Pick("maximum", "1.1", "0.3", "1000"), Pick("exclusiveMinimum", "0.1", "0"), Pick("exclusiveMaximum", "1.5", "0.3"),
        Pick("multipleOf", "0.1", "0.01", "0.5", "2"), Pick("enum", "[0.1,1.5,2]"), Pick("const", "0.3"), Pick("format", "\"decimal\"", "\"float\"", "\"double\""));

    /// <summary>Of a member, or of one that there is not.</summary>
    private static readonly Gen<string> Name = Gen.Int[0, MemberCount].Select(i => "m" + i.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Boolean = Schema("\"type\":\"boolean\"", Pick("const", "true", "false"));

    private static readonly Gen<string> Scalar = Gen.OneOf(String, Integer, Number, Boolean);

    private static readonly Gen<string> List = Gen.Select(
        Scalar, Schema("\"type\":\"array\"", Pick("minItems", "1", "2"), Pick("maxItems", "1", "2"), Pick("uniqueItems", "true")),
        (item, list) => list[..^1] + ",\"items\":" + item + "}");

    private static readonly Gen<string> Map = Gen.Select(
        Scalar, Schema("\"type\":\"object\"", Pick("minProperties", "1"), Pick("maxProperties", "1"), Pick("propertyNames", "{\"maxLength\":1}")),
        (value, map) => map[..^1] + ",\"additionalProperties\":" + value + "}");

    private static readonly Gen<string> Nullable = Gen.OneOf(String, Integer, Number).Select(schema => schema.Replace("\"type\":\"string\"", "\"type\":[\"string\",\"null\"]", StringComparison.Ordinal)
        .Replace("\"type\":\"integer\"", "\"type\":[\"integer\",\"null\"]", StringComparison.Ordinal).Replace("\"type\":\"number\"", "\"type\":[\"number\",\"null\"]", StringComparison.Ordinal));

    /// <summary>Conditions between members.</summary>
    private static readonly Gen<string> Part = Gen.Select(Name, Gen.OneOf(Gen.OneOf("{\"const\":\"a\"}", "{\"enum\":[\"red\",1,0.1,true]}", "{\"minimum\":1}", "{\"minLength\":2}", "{\"x-extensible-enum\":[\"a\",1]}", "{\"type\":\"string\"}", "{}", "false"), Scalar))
        .SelectMany((name, schema) => Gen.OneOf(
            Gen.Const($$$"""{"properties":{"{{{name}}}":{{{schema}}}}}"""),
            Gen.Const($$$"""{"properties":{"{{{name}}}":{{{schema}}}},"required":["{{{name}}}"]}"""),
            Gen.Const($$"""{"required":["{{name}}"]}"""),
            Gen.Const($$$"""{"properties":{"{{{name}}}":{}},"additionalProperties":{{{schema}}}}"""),
            Gen.Const($$$"""{"not":{"required":["{{{name}}}"]}}"""),
            Gen.Const("""{"minProperties":2}""")));

    private static readonly Gen<string> Rules = Gen.Select(Gen.Int[0, 9], Part, Part, Part).Select((kind, one, two, three) => kind switch
    {
        0 => $$""","if":{{one}},"then":{{two}}""",
        1 => $$""","if":{{one}},"then":{{two}},"else":{{three}}""",
        2 => $$""","anyOf":[{{one}},{{two}}]""",
        3 => $$""","oneOf":[{{one}},{{two}},{{three}}]""",
        4 => $$""","not":{{one}}""",
        5 => $$""","x-contract-rules":[{"id":"r","message":"A rule.","if":{{one}},"then":{{two}}},{"id":"s","severity":"info","message":"Another.","if":{{three}}}]""",
        6 => ""","dependentRequired":{"m0":["m1"],"m2":["m0","m3"]}""",
        7 => ""","minProperties":1,"maxProperties":3""",
        8 => $$""","allOf":[{"not":{{one}}},{"if":{{two}},"else":{{three}}}]""",
        _ => "",
    });

    /// <summary>The schema of an object that may hold one of an earlier class.</summary>
    private static Gen<string> Class(int index) => Gen.Select(
        Gen.OneOf(Scalar, List, Map, Nullable, Gen.Const(Reference(index))).Array[MemberCount], Gen.Int[0, 7], Rules, Gen.OneOf("", ",\"additionalProperties\":false", ",\"additionalProperties\":true"),
        (members, required, rules, additional) =>
            "{\"type\":\"object\",\"properties\":{" + string.Join(',', members.Select((member, i) => $"\"m{i}\":{member}")) + "},\"required\":["
            + string.Join(',', Enumerable.Range(0, 3).Where(i => (required >> i & 1) == 1).Select(i => $"\"m{i}\"")) + "]" + rules + additional + "}");

    /// <summary>The text of a contract with so many classes: <c>C0</c>, <c>C1</c> and so on.</summary>
    public static Gen<string> Contract(int classes) =>
        Enumerable.Range(0, classes).Aggregate(Gen.Const(""), (text, i) => Gen.Select(text, Class(i), (before, one) => before + (i == 0 ? "" : ",") + $"\"C{i}\":{one}"))
            .Select(schemas => "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Random\",\"version\":\"1\"},\"x-contract-suppress\":[\"OAC110\",\"OAC111\",\"OAC113\",\"OAC115\",\"OAC118\"],\"paths\":{},\"components\":{\"schemas\":{" + schemas + "}}}");

    /// <summary>The same with so many operations, <c>o0</c> and so on: each takes a body and query parameters, <c>p0</c> and so on.</summary>
    public static Gen<string> Requests(int classes, int operations) =>
        Gen.Select(Contract(classes), Operation(classes).Array[operations], (contract, all) =>
            contract.Replace("\"paths\":{}", "\"paths\":{" + string.Join(',', all.Select((operation, i) => $"\"/o{i}\":{{\"post\":{{\"operationId\":\"o{i}\",{operation},\"responses\":{{\"204\":{{\"description\":\"Done.\"}}}}}}}}")) + "}", StringComparison.Ordinal));

    /// <summary>The arguments of a call, by name.</summary>
    public static Gen<string> Arguments(JsonNode contract, JsonNode operation) =>
        operation["parameters"]!.Items.Select(parameter => (Name: parameter.GetString("name")!, Schema: parameter["schema"]!))
            .Prepend((Name: "request", Schema: operation["requestBody"]!["content"]!["application/json"]!["schema"]!))
            .Aggregate(Gen.Const(""), (text, argument) => Gen.Select(text, Gen.Int[0, 3], Value(contract, argument.Schema, depth: 0), (before, presence, value) =>
                presence < 2 && argument.Name != "request" ? before : before + (before.Length == 0 ? "" : ",") + $"\"{argument.Name}\":{value}"))
            .Select(text => "{" + text + "}");

    /// <summary>A body of any kind, and parameters.</summary>
    private static Gen<string> Operation(int classes)
    {
        var reference = Gen.Int[0, classes - 1].Select(i => $"\"$ref\":\"#/components/schemas/C{i}\"");
        var list = Gen.Select(reference, Schema("\"type\":\"array\"", Pick("minItems", "1", "2"), Pick("maxItems", "1", "2"), Pick("uniqueItems", "true")), (item, schema) => schema[..^1] + ",\"items\":{" + item + "}}");
        var map = Gen.Select(
            reference, Schema("\"type\":\"object\"", Pick("minProperties", "1"), Pick("maxProperties", "1"), Pick("propertyNames", "{\"maxLength\":1}")), (value, schema) => schema[..^1] + ",\"additionalProperties\":{" + value + "}}");
        var more = reference.SelectMany(one => Gen.OneOf("", ",\"minProperties\":2", ",\"maxProperties\":2", ",\"required\":[\"m1\"]").Select(other => "{" + one + other + "}"));
        return Gen.Select(Gen.OneOf(list, map, more, List, Map, Scalar), Gen.OneOf(Scalar, List).Array[ParameterCount], (body, parameters) =>
            $"\"requestBody\":{{\"required\":true,\"content\":{{\"application/json\":{{\"schema\":{body}}}}}}},\"parameters\":["
            + string.Join(',', parameters.Select((schema, i) => $"{{\"name\":\"p{i}\",\"in\":\"query\",\"schema\":{schema}}}")) + "]");
    }

    /// <summary>An object that may be of any class.</summary>
    public static Gen<string> Instance(JsonNode contract, string name) => Value(contract, contract["components"]!["schemas"]![name]!, depth: 0);

    private static Gen<string> Value(JsonNode contract, JsonNode schema, int depth)
    {
        if (schema.GetString("$ref") is { } reference)
        {
            return Value(contract, JsonPointer.Resolve(contract, reference.TrimStart('#'))!, depth + 1);
        }

        var type = schema.GetString("type");
        var values = type switch
        {
            "string" => Near(schema, Strings),
            "integer" => Near(schema, Integers),
            "number" => Near(schema, Numbers),
            "boolean" => Gen.OneOf("true", "false"),
            "array" => Value(contract, schema["items"]!, depth + 1).Array[0, 3].Select(items => "[" + string.Join(',', items) + "]"),
            "object" when schema["properties"] is { } properties => Members(contract, properties, depth),
            "object" => Value(contract, schema["additionalProperties"]!, depth + 1).Array[0, 2].Select(items => "{" + string.Join(',', items.Select((item, i) => $"\"{new string('k', i + 1)}\":{item}")) + "}"),
            _ => Gen.OneOf(Gen.Const("null"), Near(schema, schema["type"]!.Items[0].StringValue switch { "string" => Strings, "integer" => Integers, _ => Numbers })),
        };
        return values;
    }

    /// <summary>Often a value that the schema itself names.</summary>
    private static Gen<string> Near(JsonNode schema, string[] values)
    {
        string[] named = [.. (schema["enum"]?.Items ?? []).Concat(schema["x-extensible-enum"]?.Items ?? []).Append(schema["const"]).OfType<JsonNode>().Select(value => value.ToString())];
        return named.Length == 0 ? Gen.OneOf<string>(values) : Gen.Frequency((2, Gen.OneOf<string>(named)), (1, Gen.OneOf<string>(values)));
    }

    private static Gen<string> Members(JsonNode contract, JsonNode properties, int depth) =>
        properties.Members.Aggregate(Gen.Const(""), (text, member) => Gen.Select(text, Gen.Int[0, 3], Value(contract, member.Value, depth + 1), (before, presence, value) =>
            presence == 0 ? before : before + (before.Length == 0 ? "" : ",") + $"\"{member.Name}\":{value}"))
        .SelectMany(text => Gen.Int[0, 9].Select(more => "{" + text + (more > 0 ? "" : (text.Length == 0 ? "" : ",") + "\"more\":1.50") + "}"));

    private static string Reference(int index) => index == 0 ? "{\"type\":\"boolean\"}" : $$"""{"$ref":"#/components/schemas/C{{index / 2}}"}""";

    private static (string Keyword, string[] Values) Pick(string keyword, params string[] values) => (keyword, values);

    /// <summary>A schema with up to two of the keywords.</summary>
    private static Gen<string> Schema(string type, params (string Keyword, string[] Values)[] keywords) =>
        Gen.Select(Gen.Int[0, keywords.Length - 1], Gen.Int[0, keywords.Length - 1], Gen.Int[0, 2], Gen.Int[0, 100]).Select((one, two, count, value) =>
            "{" + type + (count > 0 ? Keyword(keywords[one], value) : "") + (count > 1 && one != two ? Keyword(keywords[two], value) : "") + "}");

    private static string Keyword((string Keyword, string[] Values) keyword, int value) => $",\"{keyword.Keyword}\":{keyword.Values[value % keyword.Values.Length]}";
}
