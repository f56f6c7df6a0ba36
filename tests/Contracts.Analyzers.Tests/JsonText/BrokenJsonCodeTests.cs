using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests.JsonText;

/// <summary>Code with JSON text that does not compile never breaks the analyzer.</summary>
public sealed class BrokenJsonCodeTests
{
    private const int Every = 4;

    private static readonly string Sample = VideoContract.InMethod(""""
        var json = """
            {
              "model": "wan2.6", "prompt": "", "colors": ["rde", 1], "extra": {}, "x": 1
            }
            """;
        _ = JsonSerializer.Deserialize<Video>(json);
        _ = JsonConvert.DeserializeObject<Video[]>($"[{{\"model\":\"{unknown}\",\"size\":\"x\" + {number}}}]");
        _ = JObject.Parse("{\"size\":" + "\"1280x720\"" + "}").ToObject<Video>();
        var marked = /* lang=json,contract=Video */ @"{""model"":5}";
        await http.PutAsync($"/v1/videos/{number}", new StringContent("{", Encoding.UTF8, "application/json"));
        await http.PostAsJsonAsync("/v1/videos", new { model = "x", extra = new { depth = new[] { 1 } } });
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/videos") { Content = new StringContent("[]", null, "application/json") };
        """");

    [Fact]
    public async Task A_file_cut_short_anywhere_never_breaks_the_analyzer()
    {
        Assert.True((await Check.Analyze(Check.Compile(Sample, VideoContract.References))).Length > 10);
        foreach (var token in Tokens())
        {
            await AssertOnlyRules(Sample[..(token.SpanStart + (token.Span.Length / 2))]);
        }
    }

    [Fact]
    public async Task A_file_without_any_one_token_never_breaks_the_analyzer()
    {
        foreach (var token in Tokens())
        {
            await AssertOnlyRules(Sample.Remove(token.SpanStart, token.Span.Length));
        }
    }

    /// <summary>Some of the method's tokens, which is enough to try each kind of place.</summary>
    private static IEnumerable<Microsoft.CodeAnalysis.SyntaxToken> Tokens() =>
        CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens()
            .Where(token => token.SpanStart > Sample.IndexOf("var json", StringComparison.Ordinal))
            .Where((_, index) => index % Every == 0);

    private static async Task AssertOnlyRules(string source) =>
        Assert.All(await Check.Analyze(Check.Compile(source, VideoContract.References)), diagnostic => Assert.StartsWith("OAC", diagnostic.Id, StringComparison.Ordinal));
}
