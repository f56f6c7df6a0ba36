using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Tests;

/// <summary>What <c>.editorconfig</c> says to all rules.</summary>
public sealed class ContractOptionsTests
{
    private const string Formats = """clip.Made = "yesterday"; clip.Code = "four"; _ = JsonSerializer.Deserialize<Dated>("{\"day\":\"x\"}"); _ = new Dated { Day = "x" };""";

    private const string Json = """
        _ = JsonSerializer.Deserialize<Video>("{");
        var marked = /* lang=json,contract=Video */ "{";
        await http.PostAsJsonAsync("/v1/videos", new { model = 5, prompt = "x" });
        void Set(Video video) => video.Size = "1280x720";
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("assert")]
    [InlineData("misspelled")]
    public async Task Formats_are_asserted(string? value) =>
        Assert.Equal(["OAC003", "OAC003", "OAC004", "OAC004"], (await Check.Analyze(Check.Compile(Check.InClass(Check.InMethod(Formats))), Options("contracts.formats", value))).Select(one => one.Id));

    [Fact]
    public async Task Formats_can_be_mere_notes() =>
        Assert.Equal(["OAC003"], (await Check.Analyze(Check.Compile(Check.InClass(Check.InMethod(Formats))), Options("contracts.formats", "Ignore"))).Select(one => one.Id));

    [Theory]
    [InlineData(null, 4)]
    [InlineData("check", 4)]
    [InlineData("ignore", 1)]
    public async Task JSON_can_be_left_alone(string? value, int expected)
    {
        var diagnostics = await Check.Analyze(Check.Compile(VideoContract.InMethod(Json), VideoContract.References), Options("contracts.json_text", value));

        Assert.Equal(expected, diagnostics.Length);
    }

    private static Provider Options(string key, string? value) => new(new Values(key, value));

    private sealed class Provider(AnalyzerConfigOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }

    private sealed class Values(string key, string? only) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, out string value)
        {
            value = only ?? "";
            return asked == key && only is not null;
        }
    }
}
