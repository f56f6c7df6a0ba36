using System.Globalization;
using System.Text;
using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests;

/// <summary>What is reported of a value in C# is what the contract's evaluator says of the same value in JSON: no less, and nothing else.</summary>
public sealed class ExactnessTests
{
    /// <summary>C# and the same in JSON.</summary>
    private static readonly (string Code, string Json)[] Integers =
    [
        ("0", "0"), ("-1", "-1"), ("5", "5"), ("0x0A", "10"), ("0b101", "5"), ("1_5", "15"), ("-2", "-2"), ("int.MaxValue", "2147483647"), ("int.MinValue", "-2147483648"),
        ("unchecked(int.MaxValue + 1)", "-2147483648"), ("(int)5.9", "5"), ("'\\n'", "10"), ("~4", "-5"), ("1 << 3", "8"),
    ];

    private static readonly (string Code, string Json)[] Longs =
        [.. Integers, ("5000000000", "5000000000"), ("2147483648", "2147483648"), ("uint.MaxValue", "4294967295")];

    private static readonly (string Code, string Json)[] Doubles =
    [
        .. Longs, ("long.MinValue", "-9.223372036854776E+18"), ("0.5", "0.5"), (".25e1", "2.5"), ("1.5", "1.5"), ("1.4999999999999998", "1.4999999999999998"), ("double.Epsilon", "5E-324"),
        ("double.MaxValue", "1.7976931348623157E+308"), ("1e-7", "1E-07"), ("0.1f", "0.10000000149011612"), ("-0.0", "-0"),
    ];

    private static readonly (string Code, string Json)[] Decimals =
        [.. Longs, ("long.MinValue", "-9223372036854775808"), ("1.10m", "1.10"), ("0.01m", "0.01"), ("0.001m", "0.001"), ("decimal.MaxValue", "79228162514264337593543950335"), ("-0.005m", "-0.005")];

    private static readonly (string Code, string Json)[] Strings =
    [
        ("\"\"", "\"\""), ("\"new\"", "\"new\""), ("@\"a\"\"b\"", "\"a\\\"b\""), ("\"a\\tb\"", "\"a\\tb\""), ("\"\\u00e9\\x41\\U0001F600\"", "\"éA😀\""), ("\"\"\"red\"\"\"", "\"red\""),
        ("\"\"\"\n    two\n    \"lines\"\n    \"\"\"", "\"two\\n\\\"lines\\\"\""), ("$\"{\"1280\"}*720\"", "\"1280*720\""), ("$@\"{\"clip\"}\"", "\"clip\""), ("\"wan\" + @\"2\"", "\"wan2\""),
        ("nameof(Clip)", "\"Clip\""), ("\"2024-01-31T12:00:00Z\"", "\"2024-01-31T12:00:00Z\""), ("\"aaa\"", "\"aaa\""), ("\"\\e[0m\"", "\"\\u001b[0m\""), ("\"\\ud800\"", "\"\\ud800\""),
        ("$$\"\"\"{{{\"a\"}}}\"\"\"", "\"{a}\""), ("\"b\"", "\"b\""), ("\"wan2.6-video-720p\"", "\"wan2.6-video-720p\""),
    ];

    private static readonly CSharpCompilation Empty = Check.Compile("");

    [Fact]
    public async Task Every_value_of_every_type_is_judged_as_its_JSON_is()
    {
        var body = new StringBuilder();
        var expected = new List<string>();
        foreach (var (property, values) in new Dictionary<string, (string, string)[]>
        {
            ["Duration:duration"] = Integers, ["Speed:speed"] = Longs, ["Seed:seed"] = Longs, ["Scale:scale"] = Doubles, ["Rate:rate"] = Doubles, ["Price:price"] = Decimals,
            ["Size:size"] = Strings, ["Model:model"] = Strings, ["State:state"] = Strings, ["Mode:mode"] = Strings, ["Text:text"] = Strings, ["Code:code"] = Strings, ["Made:made"] = Strings,
        })
        {
            var (name, jsonName) = (property.Split(':')[0], property.Split(':')[1]);
            foreach (var (code, json) in values)
            {
                var line = body.ToString().Count(c => c == '\n');
                body.Append("clip.").Append(name).Append(" = ").Append(code).Append(";\n");
                expected.AddRange(Judge(name, jsonName, json).Select(message => $"{line}: {message}"));
            }
        }

        var source = "#nullable enable\nusing Acme.Clips;\nclass C\n{\nvoid M(Clip clip)\n{\n" + body + "}\n}\n";
        var compilation = Check.Compile(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostics = await Check.Analyze(compilation);

        const int Head = 6;
        var actual = diagnostics.Select(one => $"{one.Location.GetLineSpan().StartLinePosition.Line - Head}: {one.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.InRange(expected.Count, 100, 300);
    }

    [Theory]
    [InlineData("float local = 0.1f; clip.Rate = local;", "0.10000000149011612 is not an allowed value")]
    [InlineData("int local = 16777217; clip.Blur = local;", "16777216 is greater than")]
    [InlineData("int local = 16777217; clip.Rate = (float)local;", "16777216 is not an allowed value")]
    [InlineData("long local = 9007199254740993; clip.Rate = local;", "9007199254740992 is not an allowed value")]
    [InlineData("ulong local = ulong.MaxValue; clip.Bits = local;", "18446744073709551615 is greater than")]
    [InlineData("int local = 7; clip.Price = local; clip.Rate = local;", "7 is not an allowed value")]
    public async Task A_variable_is_judged_as_the_number_that_it_is_converted_to(string statements, string message) =>
        Assert.StartsWith(message, Assert.Single(await Check.AnalyzeStatements(statements)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static IEnumerable<string> Judge(string property, string jsonName, string json)
    {
        var member = ContractContext.Of(Empty)!.Find(Empty.GetTypeByMetadataName("Acme.Clips.Clip")!.GetMembers(property).Single())!;
        Assert.Equal(jsonName, member.JsonName);
        return member.Judge(JsonReader.Read(json)).Select(violation => violation.Message);
    }
}
