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

    [Theory]
    [InlineData("""_ = new Video { Model = ("$$") };""")]
    [InlineData("""_ = new Video { Model = (condition ? ("$$") : null) };""")]
    [InlineData("""_ = new Video { Model = (string)"$$" };""")]
    [InlineData("""_ = new Video { Model = "$$"! };""")]
    [InlineData("""_ = new Video { Model = $"$$" };""")]
    [InlineData("""_ = new Video { Model = $@"wan$$" };""")]
    [InlineData(""""" _ = new Video { Model = $$$"""wan$$""" }; """"")]
    [InlineData(""""" _ = new Video { Model = $"""wan$$""" }; """"")]
    [InlineData(""""" _ = new Video { Model = $"""\n    wan$$\n    """ }; """"")]
    [InlineData("""_ = new Video { Model = number switch { 1 => "$$", _ => unknown } };""")]
    [InlineData("""_ = new Video { Model = unknown ?? "$$" };""")]
    [InlineData("""Record copy = new("x"); _ = copy with { Model = "$$" };""")]
    [InlineData("""_ = new Record(Size: null, Model: "$$");""")]
    [InlineData("""Use(model: "$$", number: 1);""")]
    [InlineData("""(new Video().Model, var other) = ("$$", 5);""")]
    [InlineData("""var model = "$$"; _ = new Video { Model = model };""")]
    [InlineData("""_ = new Video { Model = Other }; } const string Other = "$$"; void Rest() {""")]
    [InlineData("""_ = new Video { Model = condition ? _other : null }; } static readonly string _other = ("$$"); void Rest() {""")]
    [InlineData(""""" _ = JsonSerializer.Deserialize<Video>(Other); } const string Other = """{"model":"$$"}"""; void Rest() { """"")]
    [InlineData("""var video = new Video(); _ = "$$" == video.Model;""")]
    [InlineData("""var video = new Video(); _ = video is { Model: "x" or "$$" };""")]
    [InlineData("""var video = new Video(); _ = video.Model is not ("x" or "$$");""")]
    [InlineData("""var video = new Video(); _ = video?.Model?.Equals("$$", StringComparison.OrdinalIgnoreCase);""")]
    [InlineData("""var video = new Video(); _ = string.Equals(video.Model, "$$");""")]
    [InlineData("""[Default("$$")] void Local() { }""")]
    [InlineData("""void Local([ContractValue(typeof(Video), "Model")] string model = "$$") { }""")]
    public async Task So_they_are_in_odd_places(string statements) => Assert.Equal(Models, await Complete.Items(Lines(statements)));

    [Theory]
    [InlineData("""_ = new Scene { Tags = ["$$"] };""", new[] { "a" })]
    [InlineData("""_ = new Scene { Tags = { "a", "$$" } };""", new[] { "a" })]
    [InlineData("""_ = new Scene { Tags = new List<string> { ("$$") } };""", new[] { "a" })]
    [InlineData("""_ = new Scene { Tags = new[] { condition ? "$$" : "a" } };""", new[] { "a" })]
    [InlineData("""var scene = new Scene(); scene.Tags!.Add("$$");""", new[] { "a" })]
    [InlineData("""var scene = new Scene(); scene.Tags?.Insert(0, "$$");""", new[] { "a" })]
    [InlineData("""var scene = new Scene(); scene.Tags![0] = "$$";""", new[] { "a" })]
    [InlineData("""_ = new Scene { Rows = [["x", "$$"]] };""", new[] { "x", "y" })]
    [InlineData("""_ = new Scene { Rows = new List<IList<string>> { new[] { "$$" } } };""", new[] { "x", "y" })]
    [InlineData("""_ = new Scene { Names = { ["k"] = "$$" } };""", new[] { "x", "y" })]
    [InlineData("""_ = new Scene { Names = { { "k", "$$" } } };""", new[] { "x", "y" })]
    [InlineData("""_ = new Scene { Names = new Dictionary<string, string> { ["k"] = "$$" } };""", new[] { "x", "y" })]
    [InlineData("""_ = new Scene { Names = new Dictionary<string, string> { { "k", "$$" } } };""", new[] { "x", "y" })]
    [InlineData("""var scene = new Scene(); scene.Names["k"] = "$$";""", new[] { "x", "y" })]
    [InlineData("""var scene = new Scene(); scene.Names.Add("k", "$$");""", new[] { "x", "y" })]
    [InlineData("""var scene = new Scene(); _ = scene.Names["k"] == "$$";""", new[] { "x", "y" })]
    public async Task So_they_are_in_arrays_lists_and_maps(string statements, string[] expected) => Assert.Equal(expected, await Complete.Items(statements));

    [Theory]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent("{\"model\":\"$$\"}", Encoding.UTF8, "application/json"));""")]
    [InlineData("""_ = new HttpRequestMessage(HttpMethod.Post, "/v1/videos") { Content = new StringContent("{\"model\":\"$$\"}", null, "application/json") };""")]
    [InlineData("""_ = JObject.Parse("{\"model\":\"$$\"}").ToObject<Video>();""")]
    [InlineData("""var parsed = JObject.Parse("{\"model\":\"$$\"}"); _ = parsed.ToObject<Video>();""")]
    [InlineData("""_ = Read<Video[]>("[{\"model\":\"$$\"}]");""")]
    [InlineData("""ReadVideo(json: "{\"model\":\"$$\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$\"}"u8);""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"" + "$$" + "\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(("{\"extra\":{\"shot_type\":1}," + "\"model\":\"$$\"}"));""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(condition ? "{\"model\":\"$$\"}" : unknown);""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Dictionary<string, Video>>("{\"k\":{\"model\":\"$$\"}}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize("{\"model\":\"$$\"}", typeof(Video));""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$");""")]
    public async Task So_they_are_in_JSON_text_wherever_it_goes_to_the_contract(string statements) => Assert.Equal(Models, await Complete.Items(statements));

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = "$$", prompt = "x" });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { Model = ("wan$$") });""")]
    [InlineData("""var body = new { model = condition ? "$$" : "x" }; await http.PostAsJsonAsync("/v1/videos", body);""")]
    [InlineData("""var model = "$$"; await http.PostAsJsonAsync("/v1/videos", new { model });""")]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent(JsonSerializer.Serialize(new { model = "$$" }), null, "application/json"));""")]
    [InlineData("""await http.PostAsync("/v1/videos", JsonContent.Create(new { model = "$$" }));""")]
    public async Task So_they_are_in_anonymous_objects_that_are_sent(string statements) => Assert.Equal(Models, await Complete.Items(statements));

    [Theory]
    [InlineData("""new { extra = new { shot_type = "$$" } }""", new[] { "single", "multi" })]
    [InlineData("""new { colors = new[] { "red", "$$" } }""", new[] { "red", "blue" })]
    public async Task And_deep_in_them(string sent, string[] expected) => Assert.Equal(expected, await Complete.Items($"await http.PostAsJsonAsync(\"/v1/videos\", {sent});"));

    [Theory]
    [InlineData("_ = new Video { Model = \"$$")]
    [InlineData("_ = new Video { Model = \"wan$$")]
    [InlineData("_ = new Video { Model = \"wan$$ };")]
    [InlineData("_ = new Video { Model = \"$$, Size = \"1280*720\" };")]
    [InlineData("_ = new Video { Model = (\"wan$$);")]
    [InlineData("_ = new Video { Model = @\"wan$$ };")]
    [InlineData("_ = new Video { Model = $\"wan$$ };")]
    [InlineData("_ = new Video { Model = $@\"wan$$ };")]
    [InlineData("_ = new Video { Model = \"\"\"wan$$ };")]
    [InlineData("_ = new Video { Model = $$$\"\"\"wan$$ };")]
    [InlineData("_ = new Video { Model = \"\"\"\n    wan$$\n };")]
    [InlineData("var video = new Video(); video.Model = \"wan$$\n video.Size = \"x\";")]
    [InlineData("var video = new Video(); if (video.Model == \"wan$$)")]
    [InlineData("var video = new Video(); switch (video.Model) { case \"wan$$")]
    [InlineData("Use(\"wan$$")]
    [InlineData("Use(\"wan$$\")")]
    [InlineData("Use(number: 1, model: \"wan$$")]
    [InlineData("_ = new Record(\"wan$$")]
    [InlineData("await http.PostAsJsonAsync(\"/v1/videos\", new { model = \"wan$$")]
    [InlineData("_ = JsonSerializer.Deserialize<Video>(\"{\\\"model\\\":\\\"wan$$")]
    [InlineData("_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan$$}\"\"\");")]
    public async Task They_are_offered_while_the_quotes_are_still_to_be_closed(string statements) => Assert.Equal(Models, await Complete.Items(statements));

    [Fact]
    public async Task Another_member_has_other_values() => Assert.Equal(Sizes, await Complete.Items("""_ = new Video { Size = "$$" };"""));

    [Theory]
    [InlineData("""{\"model\":\"x\",\"$$\"}""", new[] { "prompt", "size", "seconds", "colors", "extra", "old", "format", "note", "quote" })]
    [InlineData("""{\"$$\":1,\"model\":\"x\",\"prompt\":\"size\",\"extra\":{\"size\":1},\"old\":1}""", new[] { "size", "seconds", "colors", "format", "note", "quote" })]
    [InlineData("""{\"extra\":{\"shot_type\":\"$$\"},\"size\":\"x\"}""", new[] { "single", "multi" })]
    [InlineData("""{\"extra\":{\"$$\":1}}""", new[] { "shot_type", "depth" })]
    [InlineData("""{\"extra\":{\"shot_type\":\"$$\"}}""", new[] { "single", "multi" })]
    [InlineData("""{\"colors\":[\"red\",\"$$\"]}""", new[] { "red", "blue" })]
    [InlineData("""{\"format\":\"$$\"}""", new[] { "mp4", "avi" })]
    [InlineData("""{\"extra\":{\"$$""", new[] { "shot_type", "depth" })]
    [InlineData("""{\"extra\":{\"sh$$}}""", new[] { "shot_type", "depth" })]
    [InlineData("""{\"extra\":{\"$$ \"depth\":1}}""", new[] { "shot_type" })]
    public async Task Names_and_values_are_offered_in_JSON_text(string json, string[] expected) =>
        Assert.Equal(expected, await Complete.Items($"_ = JsonSerializer.Deserialize<Video>(\"{json}\");"));

    [Fact]
    public async Task Each_item_of_a_tuple_has_its_own_values() => Assert.Equal(["b"], await Complete.Items("""_ = JsonSerializer.Deserialize<Scene>("{\"tags\":[\"a\",\"$$\"]}");"""));

    [Theory]
    [InlineData("""{'model':'$$'}""", new[] { "wan2.6-video-720p", "wan2.6-video-1080p" })]
    [InlineData("""{'model':"x",'extra':{'shot_type':'mu$$'}}""", new[] { "single", "multi" })]
    [InlineData("""{'model':'$$', "prompt":"don't"}""", new[] { "wan2.6-video-720p", "wan2.6-video-1080p" })]
    [InlineData("""{model:"$$"}""", new[] { "wan2.6-video-720p", "wan2.6-video-1080p" })]
    [InlineData("""{ extra : { shot_type : '$$' } }""", new[] { "single", "multi" })]
    [InlineData("""{'extra':{'$$':1}}""", new[] { "shot_type", "depth" })]
    [InlineData("""{extra:{sh$$}}""", new[] { "shot_type", "depth" })]
    [InlineData("""{/* isn't it */ "size" /* : */ : "$$"}""", new[] { "1280*720", "720*1280" })]
    public async Task So_they_are_in_JSON_as_Newtonsoft_reads_it(string json, string[] expected) =>
        Assert.Equal(expected, await Complete.Items($""""" _ = JsonConvert.DeserializeObject<Video>("""{json}"""); """""));

    [Theory]
    [InlineData("""{'model':'$$'}""")]
    [InlineData("""{mo$$:1}""")]
    [InlineData("""{/* "$$" */}""")]
    [InlineData("""{ "model": // "$$" """)]
    public async Task Not_where_the_API_refuses_that(string json) =>
        Assert.DoesNotContain(await Complete.Items($""""" _ = JsonSerializer.Deserialize<Video>("""{json}"""); """""), item => Models.Contains(item) || item == "model");

    [Theory]
    [InlineData("""var text = "$$";""")]
    [InlineData("""_ = new Video { Model = "wan" + "$$" };""")]
    [InlineData("""var scene = new Scene(); scene.Names.Add("$$", "x");""")]
    [InlineData("""_ = new Scene { Names = { ["$$"] = "x" } };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(unknown + "$$");""")]
    [InlineData("""_ = new Video { Model = $"{unknown}$$" };""")]
    [InlineData("""_ = new Video { Model = $"{"$$"}" };""")]
    [InlineData("""_ = new Video { Model = string.Concat("$$") };""")]
    [InlineData("""_ = new Video { Model = Other }; } static readonly string Other = string.Concat("$$", "x"); void Rest() {""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/other", new { model = "$$" });""")]
    [InlineData("var text = \"$$")]
    [InlineData("""Show("{\"$$\"}");""")]
    [InlineData("""_ = new Video { Model = $$ };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"prompt\":\"$$\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":$$}");""")]
    public async Task Nothing_is_offered_where_the_contract_has_nothing_to_say(string statements) =>
        Assert.DoesNotContain(await Complete.Items(statements), item => Models.Contains(item) || Sizes.Contains(item) || item is "model" or "x");

    [Theory]
    [InlineData("""_ = new Video { Model = "w$$an" };""", "wan2.6-video-1080p", """_ = new Video { Model = "wan2.6-video-1080p" };""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"size\":\"x$$x\",\"model\":1}");""", "720*1280", """_ = JsonSerializer.Deserialize<Video>("{\"size\":\"720*1280\",\"model\":1}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(@"{""si$$""}");""", "size", """_ = JsonSerializer.Deserialize<Video>(@"{""size""}");""")]
    [InlineData("""_ = new Video { Model = $@"w$$an" };""", "wan2.6-video-1080p", """_ = new Video { Model = $@"wan2.6-video-1080p" };""")]
    [InlineData(""""" _ = new Video { Model = """\n    wan$$\n    """ }; """"", "wan2.6-video-1080p", """"" _ = new Video { Model = """\n    wan2.6-video-1080p\n    """ }; """"")]
    [InlineData(""""" _ = new Video { Model = """\n    $$\n    """ }; """"", "wan2.6-video-1080p", """"" _ = new Video { Model = """\n    wan2.6-video-1080p\n    """ }; """"")]
    [InlineData("""_ = JsonConvert.DeserializeObject<Video>("{'size':'x$$'}");""", "720*1280", """_ = JsonConvert.DeserializeObject<Video>("{'size':'720*1280'}");""")]
    [InlineData("""_ = JsonConvert.DeserializeObject<Video>("{'quote':'x$$'}");""", "it's \"it\"", """_ = JsonConvert.DeserializeObject<Video>("{'quote':'it\\'s \"it\"'}");""")]
    [InlineData("""_ = JsonConvert.DeserializeObject<Video>("{si$$ze:1}");""", "seconds", """_ = JsonConvert.DeserializeObject<Video>("{seconds:1}");""")]
    [InlineData(""""" _ = JsonSerializer.Deserialize<Video>($$$"""{"model":"$$","prompt":"{{{unknown}}}"}"""); """"", "wan2.6-video-1080p", """"" _ = JsonSerializer.Deserialize<Video>($$$"""{"model":"wan2.6-video-1080p","prompt":"{{{unknown}}}"}"""); """"")]
    public async Task The_whole_string_is_replaced(string before, string item, string after) =>
        Assert.Equal(Lines(after), await Complete.Choose(Lines(before), item));

    [Theory]
    [InlineData("_ = new Video { Model = \"w$$", "_ = new Video { Model = \"wan2.6-video-720p\"")]
    [InlineData("_ = new Video { Model = \"w$$an };", "_ = new Video { Model = \"wan2.6-video-720p\" };")]
    [InlineData("_ = new Video { Model = \"$$, Size = \"x\" };", "_ = new Video { Model = \"wan2.6-video-720p\", Size = \"x\" };")]
    [InlineData("_ = new Video { Model = $@\"wan$$ };", "_ = new Video { Model = $@\"wan2.6-video-720p\" };")]
    [InlineData("_ = new Video { Model = \"\"\"wan$$ };", "_ = new Video { Model = \"\"\"wan2.6-video-720p\"\"\" };")]
    [InlineData("_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan$$}\"\"\");", "_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan2.6-video-720p\"}\"\"\");")]
    [InlineData("_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"$$, \"size\":\"x\"}\"\"\");", "_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan2.6-video-720p\", \"size\":\"x\"}\"\"\");")]
    [InlineData("Use(\"wan$$\", number, \"x", "Use(\"wan2.6-video-720p\", number, \"x")]
    [InlineData("_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan$$\", \"size\":\"x}\"\"\");", "_ = JsonSerializer.Deserialize<Video>(\"\"\"{\"model\":\"wan2.6-video-720p\", \"size\":\"x}\"\"\");")]
    [InlineData("_ = JsonConvert.DeserializeObject<Video>(\"{'model':'wan$$}\");", "_ = JsonConvert.DeserializeObject<Video>(\"{'model':'wan2.6-video-720p'}\");")]
    public async Task The_quotes_are_closed_and_nothing_behind_them_is_lost(string before, string after) => Assert.Equal(after, await Complete.Choose(before, "wan2.6-video-720p"));

    [Theory]
    [InlineData("""_ = new Video { Model = "$$" };""", "wan2.6-video-720p", "Renders in 720p.")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"$$\"}");""", "wan2.6-video-1080p", "Renders in 1080p.")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"$$\"}");""", "model", "Decides the resolution.")]
    [InlineData("""_ = new Video { Size = "$$" };""", "720*1280", "")]
    public async Task The_contracts_description_stands_beside_the_list(string statements, string item, string description) =>
        Assert.Equal(description, await Complete.Description(statements, item));

    [Theory]
    [InlineData("""_ = new Video { Model = "$$" };""", '"')]
    [InlineData("""_ = new Video { Model = "w$$" };""", 'w')]
    [InlineData("""_ = JsonConvert.DeserializeObject<Video>("{'model':'$$'}");""", '\'')]
    public async Task The_list_opens_with_the_quote_and_with_the_first_letter_behind_it(string statements, char typed) =>
        Assert.Equal(Models, await Complete.ItemsBehind(statements, typed));

    [Theory]
    [InlineData("""_ = new Video { Model = "wa$$" };""", 'a')]
    [InlineData("""_ = new Video { Model = "w-$$" };""", '-')]
    [InlineData("""var text = "$$";""", '"')]
    public async Task It_does_not_open_with_every_character(string statements, char typed) => Assert.Empty(await Complete.ItemsBehind(statements, typed));

    private static string Lines(string statements) => statements.Replace("\\n", "\n", StringComparison.Ordinal);
}
