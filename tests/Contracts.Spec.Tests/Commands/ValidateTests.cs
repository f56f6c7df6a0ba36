using System.Text;
using System.Text.Json;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private const string Schemas = """
        Video: { type: object, required: [ prompt ], additionalProperties: false, properties: { prompt: { type: string, minLength: 2 }, size: { $ref: '#/components/schemas/Size' }, day: { type: string, format: date }, model: { type: string, x-extensible-enum: [ wan ] } } }
        Size: { type: string, enum: [ small, big ] }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private string _input = "";

    public ValidateTests()
    {
        _folder.Write("spec.yaml", SpecText.WithSchemas(Schemas));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_payload_that_fits_exits_with_0_and_says_nothing()
    {
        Assert.Equal(0, Validate("""{"prompt":"a cat","size":"big"}"""));
        Assert.Equal("", _output.ToString() + _error);
    }

    [Fact]
    public void What_does_not_fit_is_reported_at_its_place_by_position()
    {
        Assert.Equal(1, Validate("{\n  \"size\": \"bigg\",\n  \"prompt\": \"a\",\n  \"promt\": 1\n}"));
        var path = _folder.PathOf("payload.json");
        Assert.Equal(
            [
                $"{path}(2,11): error OAC001: \"bigg\" is not an allowed value of 'size'; did you mean \"big\"? Allowed: \"small\", \"big\".",
                $"{path}(3,13): error OAC003: 'prompt' has 1 character; it needs at least 2.",
                $"{path}(4,3): error OAC006: 'promt' is no member of the value; did you mean 'prompt'?",
            ],
            Lines(_output));
    }

    [Fact]
    public void A_payload_that_is_wrong_as_a_whole_has_no_name()
    {
        _folder.Write("spec.yaml", SpecText.WithSchemas("Video: { type: string, enum: [ a ] }"));
        Assert.Equal(1, Validate("\"b\""));
        Assert.EndsWith(": error OAC001: \"b\" is not an allowed value; did you mean \"a\"? Allowed: \"a\".", Assert.Single(Lines(_output)), StringComparison.Ordinal);
    }

    /// <summary>Whether a payload is a request or a response nobody says.</summary>
    [Theory]
    [InlineData("""{"name":"a","id":"1"}""", 0)]
    [InlineData("""{"name":"a","password":"x"}""", 0)]
    [InlineData("""{"id":"1"}""", 1)]
    public void A_member_that_only_requests_or_only_responses_have_may_be_missing(string payload, int exitCode)
    {
        _folder.Write("spec.yaml", SpecText.WithSchemas(
            "Video: { type: object, required: [ id, name, password ], properties: { id: { type: string, readOnly: true }, name: { type: string }, password: { type: string, writeOnly: true } } }"));
        Assert.Equal(exitCode, Validate(payload));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_where_it_stands_again()
    {
        Assert.Equal(1, Validate("{\n  \"prompt\": \"a dog\",\n  \"prompt\": \"a cat\"\n}"));
        Assert.Equal([$"{_folder.PathOf("payload.json")}(3,3): error OAC006: The key 'prompt' stands twice in this object; first in line 2."], Lines(_output));
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_pointer_is_known()
    {
        Assert.Equal(1, Validate("""{"prompt":"a cat","size":"big","more":[0,{"a/b":1,"a/b":2}]}""", "--format", "json"));
        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Contains("/more/1/a~1b", json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("pointer").GetString()));
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/None' }", "error OAC103: ")]
    [InlineData("{ type: strng }", "error OAC104: ")]
    public void By_a_contract_that_leaves_open_what_it_says_nothing_is_judged(string schema, string finding)
    {
        _folder.Write("spec.yaml", SpecText.WithSchemas("Video: " + schema));
        Assert.Equal(2, Validate("{}"));
        Assert.Equal("", _output.ToString());
        Assert.Contains(finding, Assert.Single(Lines(_error)), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_is_a_warning_and_does_not_fail()
    {
        Assert.Equal(0, Validate("""{"prompt":"a cat","model":"wam"}"""));
        Assert.Contains("(1,27): warning OAC001: \"wam\" is not a known value of 'model'", _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"prompt\": \"a cat\",}", "(1,20): error OAC006: ")]
    [InlineData("{\n\"prompt\" \"a cat\"}", "(2,10): error OAC006: A colon stands between")]
    [InlineData("", "(1,1): error OAC006: ")]
    public void A_payload_that_is_no_json_is_reported_where_it_breaks_off(string payload, string finding)
    {
        Assert.Equal(1, Validate(payload));
        Assert.Contains(finding, Assert.Single(Lines(_output)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_that_is_not_utf_8_does_not_fit()
    {
        File.WriteAllBytes(_folder.PathOf("payload.json"), [(byte)'"', 0xFF, (byte)'"']);
        Assert.Equal(1, Run(_folder.PathOf("payload.json")));
        Assert.Contains("(1,1): error OAC006: JSON text is UTF-8", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_is_standard_input_and_several_files_are_judged_in_one_run()
    {
        _input = "\uFEFF{}";
        var good = _folder.Write("good.json", """{"prompt":"a cat"}""");
        var bad = _folder.Write("bad.json", "5");
        Assert.Equal(1, Run(good, "-", bad));
        Assert.Equal(
            ["stdin(1,1): error OAC005: 'prompt' is required and missing.", $"{bad}(1,1): error OAC006: 5 is an integer; the value takes an object."],
            Lines(_output));
    }

    [Fact]
    public void A_format_is_demanded_unless_it_is_switched_off()
    {
        var payload = _folder.Write("payload.json", """{"prompt":"a cat","day":"monday"}""");
        Assert.Equal(1, Run(payload));
        Assert.Equal(0, Run(payload, "--no-format-assertion"));
    }

    [Fact]
    public void Findings_come_as_json()
    {
        Validate("""{"prompt":"a"}""", "--format", "json");
        using var json = JsonDocument.Parse(_output.ToString());
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            $$"""{"file":{{JsonSerializer.Serialize(_folder.PathOf("payload.json"))}},"line":1,"column":11,"severity":"error","id":"OAC003","keyword":"minLength","pointer":"/prompt","message":"\u0027prompt\u0027 has 1 character; it needs at least 2."}""",
            JsonSerializer.Serialize(finding));
    }

    [Fact]
    public void Findings_come_as_sarif()
    {
        _input = "{\"prompt\":\"a cat\",\n\"model\":\"wam\",\"size\":1}";
        Assert.Equal(1, Run("-", "--format", "sarif"));
        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("contracts", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
        Assert.Equal(["warning", "error"], results.Select(result => result.GetProperty("level").GetString()));
        var location = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("stdin", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":2,"startColumn":9,"charOffset":27,"charLength":5}""", JsonSerializer.Serialize(location.GetProperty("region")));
    }

    [Theory]
    [InlineData("my payload.json", "my%20payload.json")]
    [InlineData("a/b#1.json", "a/b%231.json")]
    public void Sarif_names_files_by_uri(string name, string uri)
    {
        Directory.CreateDirectory(_folder.PathOf("a"));
        Run(_folder.Write(name, "1"), "--format", "sarif");
        Assert.Contains($"/{uri}\"", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"file:///", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_schema_exits_with_2_and_says_what_there_is()
    {
        Assert.Equal(2, CommandLine.Run(["validate", _folder.PathOf("spec.yaml"), "--schema", "Vidoe", "-"], _output, _error));
        Assert.Equal("", _output.ToString());
        Assert.Equal(
            $"contracts: {_folder.PathOf("spec.yaml")} has no schema 'Vidoe' under components/schemas; did you mean 'Video'? It has: Video, Size.",
            Assert.Single(Lines(_error)));
    }

    [Fact]
    public void A_payload_that_can_not_be_read_exits_with_2_and_the_others_are_judged()
    {
        var bad = _folder.Write("bad.json", "5");
        Assert.Equal(2, Run(_folder.PathOf("none.json"), bad));
        Assert.Contains("none.json", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(Lines(_output));
    }

    [Fact]
    public void A_contract_that_can_not_be_read_exits_with_2_and_says_where()
    {
        _folder.Write("spec.yaml", "openapi: [");
        Assert.Equal(2, Validate("{}"));
        Assert.Equal("", _output.ToString());
        Assert.Contains("spec.yaml(", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("error OAC101", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "spec.yaml", "payload.json")]
    [InlineData("validate", "spec.yaml", "--schema", "Video")]
    [InlineData("validate", "-", "--schema", "Video", "payload.json")]
    [InlineData("validate", "spec.yaml", "--schema", "Video", "payload.json", "--format", "xml")]
    [InlineData("validate", "spec.yaml", "--schema", "Video", "payload.json", "--nope")]
    public void Arguments_that_make_no_command_exit_with_2(params string[] arguments)
    {
        Assert.Equal(2, CommandLine.Run(arguments, _output, _error));
        Assert.Contains("contracts validate SPEC --schema NAME FILE...", _error.ToString(), StringComparison.Ordinal);
    }

    private static string[] Lines(StringWriter text) => text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private int Validate(string payload, params string[] options) => Run([_folder.Write("payload.json", payload), .. options]);

    private int Run(params string[] rest) =>
        CommandLine.Run(["validate", _folder.PathOf("spec.yaml"), "--schema", "Video", .. rest], _output, _error, () => new MemoryStream(Encoding.UTF8.GetBytes(_input)));
}
