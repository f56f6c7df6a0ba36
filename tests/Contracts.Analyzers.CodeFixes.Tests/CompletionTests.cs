namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class CompletionTests
{
    private static readonly string[] Models = ["wan2.6-video-720p", "wan2.6-video-1080p"];
    private static readonly string[] Sizes = ["1280*720", "720*1280"];

    [Theory]
    [InlineData("""_ = new Video { Model = "$$" };""")]
    [InlineData("""_ = new Video { Model = "wan$$" };""")]
    [InlineData("""var video = new Video(); video.Model = "$$";""")]
    [InlineData("""var video = new Video(); video.Model = "$$" """)]
    [InlineData("""var video = new Video(); video.Model = condition ? "$$" : "x";""")]
    [InlineData("""var video = new Video(); video.Model = @"$$";""")]
    [InlineData(""""" var video = new Video(); video.Model = """$$ """; """"")]
    [InlineData("""var video = new Video(); _ = video.Model == "$$";""")]
    [InlineData("""var video = new Video(); _ = video.Model is "$$";""")]
    [InlineData("""var video = new Video(); switch (video.Model) { case "$$": break; }""")]
    [InlineData("""var video = new Video(); _ = video.Model switch { "$$" => 1, _ => 2 };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(@"{""size"":""x"",""model"":""w$$an"", }");""")]
    [InlineData(""""" _ = JsonSerializer.Deserialize<Video[]>("""[{"model":"$$"}]"""); """"")]
    [InlineData(""""" var s = /* lang=json,contract=Video */ """{"model":"$$"}"""; """"")]
    [InlineData(""""" var json = """{"model":"$$"}"""; await http.PostAsync("/v1/videos", new StringContent(json, null, "application/json")); """"")]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent($"{{\"prompt\":\"{unknown}\",\"model\":\"$$\"}}", null, "application/json"));""")]
    public async Task The_allowed_values_are_offered_inside_the_quotes(string statements) => Assert.Equal(Models, await Complete.Items(statements));

    [Fact]
    public async Task Another_member_has_other_values() => Assert.Equal(Sizes, await Complete.Items("""_ = new Video { Size = "$$" };"""));

    [Theory]
    [InlineData("""{\"model\":\"x\",\"$$\"}""", new[] { "prompt", "size", "seconds", "colors", "extra", "old", "format", "note" })]
    [InlineData("""{\"extra\":{\"$$\":1}}""", new[] { "shot_type", "depth" })]
    [InlineData("""{\"extra\":{\"shot_type\":\"$$\"}}""", new[] { "single", "multi" })]
    [InlineData("""{\"colors\":[\"red\",\"$$\"]}""", new[] { "red", "blue" })]
    [InlineData("""{\"format\":\"$$\"}""", new[] { "mp4", "avi" })]
    public async Task Names_and_values_are_offered_in_JSON_text(string json, string[] expected) =>
        Assert.Equal(expected, await Complete.Items($"_ = JsonSerializer.Deserialize<Video>(\"{json}\");"));

    [Theory]
    [InlineData("""var text = "$$";""")]
    [InlineData("""Show("{\"$$\"}");""")]
    [InlineData("""_ = new Video { Model = $$ };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"prompt\":\"$$\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":$$}");""")]
    public async Task Nothing_is_offered_where_the_contract_has_nothing_to_say(string statements) =>
        Assert.DoesNotContain(await Complete.Items(statements), item => Models.Contains(item) || Sizes.Contains(item) || item == "model");

    [Theory]
    [InlineData("""_ = new Video { Model = "w$$an" };""", "wan2.6-video-1080p", """_ = new Video { Model = "wan2.6-video-1080p" };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"size\":\"x$$x\",\"model\":1}");""", "720*1280", """_ = JsonSerializer.Deserialize<Video>("{\"size\":\"720*1280\",\"model\":1}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(@"{""si$$""}");""", "size", """_ = JsonSerializer.Deserialize<Video>(@"{""size""}");""")]
    public async Task The_whole_string_is_replaced(string before, string item, string after) => Assert.Equal(after, await Complete.Choose(before, item));

    [Theory]
    [InlineData("""_ = new Video { Model = "$$" };""", "wan2.6-video-720p", "Renders in 720p.")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$\"}");""", "wan2.6-video-1080p", "Renders in 1080p.")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"$$\"}");""", "model", "Decides the resolution.")]
    [InlineData("""_ = new Video { Size = "$$" };""", "720*1280", "")]
    public async Task The_contracts_description_stands_beside_the_list(string statements, string item, string description) =>
        Assert.Equal(description, await Complete.Description(statements, item));

    [Fact]
    public async Task The_list_opens_with_the_quote() => Assert.True(await Complete.Opens("""_ = new Video { Model = "$$" };""", '"'));
}
