namespace Contracts.Analyzers.Tests.JsonText;

/// <summary>Where JSON text is judged, and what is reported of it.</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData(""""_ = JsonConvert.DeserializeObject<Video>("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""_ = JsonConvert.DeserializeObject("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", typeof(Video));"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", typeof(Video));"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}"""u8);"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<List<Video>>("""[{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}]""");"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video[]>("""[{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}]""");"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Dictionary<string, Video>>("""{"a":{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}}""");"""")]
    [InlineData(""""_ = JObject.Parse("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""").ToObject<Video>();"""")]
    [InlineData(""""_ = JToken.Parse("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""")!.ToObject<Video>();"""")]
    [InlineData(""""var parsed = JObject.Parse("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}"""); _ = parsed.ToObject<Video>();"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""".AsSpan());"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>(Encoding.UTF8.GetBytes("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}"""));"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize(returnType: typeof(Video), json: """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""_ = Read<Video>("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""_ = ReadVideo("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""Compare(null!, """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""var s = /* lang=json,contract=Video */ """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""";"""")]
    [InlineData("""""
        // lang=json,strict,contract=Video
        var s = """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""";
        """"")]
    [InlineData(""""Show(/*lang=json,contract=Video,strict*/"""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");"""")]
    [InlineData(""""var s = /* lang=json,contract=Video */ """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}"""u8;"""")]
    public Task A_value_in_JSON_text_is_reported_where_it_stands(string statement) => VideoContract.Check(statement);

    [Theory]
    [InlineData(""""await http.PostAsync("/v1/videos", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", Encoding.UTF8, "application/json"));"""")]
    [InlineData(""""await http.PostAsync("v1/videos?dry=1", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", Encoding.UTF8, "application/json; charset=utf-8"));"""")]
    [InlineData(""""await http.PostAsync("https://api.acme.com/v1/videos", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", new MediaTypeHeaderValue("application/json")));"""")]
    [InlineData(""""await http.PostAsync("/v1/videos", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", MediaTypeHeaderValue.Parse("application/json")));"""")]
    [InlineData(""""await http.PostAsync(new Uri("https://api.acme.com/v1/videos"), new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", null, "application/json"));"""")]
    [InlineData(""""await http.PostAsync($"{unknown}/v1/videos", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", null, "application/json"));"""")]
    [InlineData(""""await http.PutAsync($"/v1/videos/{number}", new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", null, "application/json"));"""")]
    [InlineData(""""await http.PutAsync("/v1/videos/extra", new StringContent("""{"depth":1,"shot_type":[|"many"|]}""", null, "application/json"));"""")]
    [InlineData(""""await http.PostAsync("/v1/videos/batch", new StringContent("""[{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}]""", null, "application/json"));"""")]
    [InlineData("""""
        var json = """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""";
        var content = new StringContent(json, Encoding.UTF8, "application/json");
        var response = await http.PostAsync("/v1/videos", content);
        """"")]
    [InlineData("""""
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/videos")
        {
            Content = new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", Encoding.UTF8, "application/json"),
        };
        """"")]
    [InlineData("""""
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri("https://api.acme.com/v1/videos"),
            Content = new StringContent("""{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""", Encoding.UTF8, "application/json"),
        };
        """"")]
    [InlineData("""""
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/videos");
        request.Content = new StringContent(mediaType: "application/json", encoding: null, content: """{"model":"wan2.6-video-720p","prompt":"x","size":[|"1280x720"|]}""");
        """"")]
    public Task A_text_that_is_sent_to_an_operation_is_judged(string statement) => VideoContract.Check(statement);

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = "wan2.6-video-720p", prompt = "x", size = [|"1280x720"|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { Model = "wan2.6-video-720p", Prompt = "x", Size = [|"1280x720"|] });""")]
    [InlineData("""await http.PutAsJsonAsync("/v1/videos/5", new { model = "wan2.6-video-720p", prompt = "x", extra = new { depth = 1, shot_type = [|"many"|] } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos/batch", new[] { new { model = unknown, prompt = "x" } });""")]
    [InlineData("""await http.PostAsync("/v1/videos", JsonContent.Create(new { model = [|"wan2.6"|], prompt = unknown }));""")]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent(JsonSerializer.Serialize(new { model = [|"wan2.6"|], prompt = unknown }), null, "application/json"));""")]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent(JsonConvert.SerializeObject(new { model = [|"wan2.6"|], prompt = unknown }), null, "application/json"));""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", [|OAC005:new|] { model = unknown });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", colors = new[] { "red", [|"rde"|] } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = [|OAC006:5|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", [|OAC006:length|] = 5 });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", note = (string?)null });""")]
    [InlineData("""var body = new { model = unknown, prompt = "x", seconds = [|OAC002:99|] }; await http.PostAsJsonAsync("/v1/videos", body);""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { Model = 5 }, new JsonSerializerOptions());""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/other", new { model = 5 });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", (object)unknown);""")]
    public Task An_anonymous_object_that_is_sent_to_an_operation_is_judged(string statement) => VideoContract.Check(statement);

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", size = condition ? [|"bad"|] : "1280*720" });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", size = number switch { 1 => [|"bad"|], 2 => "720*1280", _ => [|"worse"|] } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown ?? [|"wan"|], prompt = "x" });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", extra = condition ? new { depth = 1, shot_type = [|"many"|] } : new { depth = 2, shot_type = "multi" } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", colors = new[] { condition ? "red" : [|"rde"|], "blue" } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", condition ? new { model = unknown, prompt = "x", size = [|"bad"|] } : new { model = unknown, prompt = "x", size = "1280*720" });""")]
    [InlineData("""var size = condition ? "bad" : "1280*720"; await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", size = [|size|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", format = condition ? "avi" : "mp4", seconds = [|OAC004:9|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", format = condition ? "avi" : "mp4", seconds = condition ? 3 : 9 });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", [|OAC006:length|] = condition ? 5 : 6 });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", note = condition ? "x" : null });""")]
    [InlineData("""var extra = new { depth = 1, shot_type = [|"many"|] }; await http.PostAsJsonAsync("/v1/videos", new { model = unknown, prompt = "x", extra });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos/batch", new[] { new { model = unknown, prompt = "x", size = [|"bad"|] } });""")]
    public Task Each_arm_in_an_anonymous_object_is_judged_by_itself(string statement) => VideoContract.Check(statement);

    [Theory]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object> { ["model"] = unknown, ["prompt"] = "x", ["size"] = [|"bad"|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object?> { { "model", unknown }, { "prompt", "x" }, { "note", null }, { "size", condition ? [|"bad"|] : "1280*720" } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new [|OAC005:Dictionary<string, object>|] { ["model"] = unknown, ["seconds"] = [|OAC002:99|] });""")]
    [InlineData("""Dictionary<string, object> body = [|OAC005:new|]() { ["model"] = unknown }; await http.PostAsJsonAsync("/v1/videos", body);""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object> { ["model"] = unknown, ["prompt"] = "x", [[|OAC006:"sizes"|]] = 1 });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object> { { "model", unknown }, { "prompt", "x" }, { [|OAC006:"Size"|], 1 } });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object> { ["model"] = unknown, ["prompt"] = "x", ["extra"] = new { depth = 1, shot_type = [|"many"|] }, ["colors"] = new List<string> { [|"rde"|] } });""")]
    [InlineData("""await http.PostAsync("/v1/videos", new StringContent(JsonSerializer.Serialize(new Dictionary<string, string> { ["model"] = [|"wan"|], ["prompt"] = "x" }), null, "application/json"));""")]
    [InlineData("""var body = new Dictionary<string, object> { ["model"] = unknown }; body["prompt"] = "x"; await http.PostAsJsonAsync("/v1/videos", body);""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object> { [unknown] = "x", ["model"] = [|"wan"|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object>(Others()) { ["model"] = [|"wan"|] });""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<string, object>());""")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new Dictionary<int, object> { [1] = "x" });""")]
    public Task A_map_that_is_sent_to_an_operation_is_judged(string statement) =>
        VideoContract.Check(statement + "\n}\nstatic Dictionary<string, object> Others() => [];\nstatic void More()\n{");

    [Theory]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":[|OAC003:""|]}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x","seconds":[|OAC002:20|]}""")]
    [InlineData("""[|OAC005:{|]"model":"wan2.6-video-720p"}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":[|OAC006:5|]}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x",[|OAC006:"sizes"|]:"1280*720"}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x","colors":[|OAC008:[|]"red","blue","red"]}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x","colors":["red",[|OAC001:"rde"|]]}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x","extra":[|OAC005:{|]}}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x",[|OAC009:"old"|]:"y"}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x","seconds":[|OAC004:8|],"format":[|OAC009:"avi"|]}""")]
    [InlineData("""[|OAC006:[|]]""")]
    [InlineData("""[|OAC006:null|]""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x"}""")]
    public Task Every_rule_is_judged_in_JSON_text(string json) => VideoContract.Check($"_ = JsonSerializer.Deserialize<Video>(\"\"\"{json}\"\"\");");

    [Theory]
    [InlineData("""{"model":"wan2.6-video-720p" [|"|]prompt":"x"}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":[|x|]}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x",[|}|]""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x"[|/|]* c */}""")]
    [InlineData("""{[|'|]model':"wan2.6-video-720p","prompt":"x"}""")]
    [InlineData("""{"model":"wan2.6-video-720p","prompt":"x"}[|}|]""")]
    public Task Text_that_is_no_JSON_is_reported_at_its_first_wrong_character(string json) =>
        VideoContract.Check($"_ = JsonSerializer.Deserialize<Video>(\"\"\"{json}\"\"\");", "OAC006");

    [Theory]
    [InlineData("""JsonConvert.DeserializeObject<Video>(@"{'model':'wan2.6-video-720p',prompt:'x', /* c */ }")""")]
    [InlineData("""JsonConvert.DeserializeObject<Video>("")""")]
    [InlineData("""JObject.Parse(@"{'model':'wan2.6-video-720p',prompt:'x', /* c */ }").ToObject<Video>()""")]
    [InlineData("""Read<Video>(@"{'model':'wan2.6-video-720p',prompt:'x', /* c */ }")""")]
    [InlineData(""""JsonSerializer.Deserialize<Video>("""{"model":"wan2.6-video-720p","prompt":"x", /* c */ }""", new JsonSerializerOptions { AllowTrailingCommas = true })"""")]
    [InlineData(""""/* lang=json,contract=Video */ """{"model":"wan2.6-video-720p","prompt":"x", /* c */ }""" """")]
    public Task What_the_reader_of_a_text_takes_is_no_fault(string expression) => VideoContract.Check($"_ = {expression};");

    [Theory]
    [InlineData("""new HttpRequestMessage(HttpMethod.Get, "/v1/videos") { Content = new StringContent("{", null, "application/json") }""")]
    [InlineData("""new HttpRequestMessage(new HttpMethod(unknown), "/v1/videos") { Content = new StringContent("{", null, "application/json") }""")]
    [InlineData("""JsonSerializer.Deserialize<Video>(unknown.AsSpan())""")]
    [InlineData("""JsonSerializer.Deserialize<Video>(unknown)""")]
    [InlineData("""JsonSerializer.Deserialize<object>("{")""")]
    [InlineData("""JsonSerializer.Deserialize<List<string>>("{")""")]
    [InlineData("""JsonDocument.Parse("{")""")]
    [InlineData("""JsonConvert.DeserializeObject("{")""")]
    [InlineData("""/* lang=json */ "{" """)]
    [InlineData("""/* lang=json,contract=Nobody */ "{" """)]
    [InlineData("""/* lang=regex,contract=Video */ "{" """)]
    [InlineData("""http.PostAsync("/v1/videos", new StringContent("{"))""")]
    [InlineData("""http.PostAsync("/v1/videos", new StringContent("{", null, "text/plain"))""")]
    [InlineData("""http.PostAsync("/v1/video", new StringContent("{", null, "application/json"))""")]
    [InlineData("""http.PutAsync("/v1/videos", new StringContent("{", null, "application/json"))""")]
    [InlineData("""http.PostAsync("https://api.other.com/api/videos", new StringContent("{", null, "application/json"))""")]
    [InlineData("""http.PostAsync(unknown, new StringContent("{", null, "application/json"))""")]
    public Task Text_that_nobody_knows_or_that_is_no_contracts_is_left_alone(string expression) => VideoContract.Check($"_ = {expression};");

    [Theory]
    [InlineData("""
        var json = "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":[|\"1280x720\"|]}";
        _ = JsonSerializer.Deserialize<Video>(json);
        _ = JsonSerializer.Deserialize<Video>(json);
        """)]
    [InlineData("""
        const string json = @"{""model"":""wan2.6-video-720p"",""prompt"":""x"",""size"":[|""1280x720""|]}";
        _ = JsonConvert.DeserializeObject<Video>(json);
        """)]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(condition ? "{\"model\":[|\"wan\"|],\"prompt\":\"x\"}" : "{\"model\":[|\"wan2\"|],\"prompt\":\"x\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>(unknown ?? "{\"model\":[|\"wan\"|],\"prompt\":\"x\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"" + Model + "\",\"prompt\":\"x\"," + "\"size\":[|\"1280x" + "720\"|]}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"" + unknown + "\",\"prompt\":\"x\",\"size\":[|\"1280x720\"|]}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>($"{{\"model\":\"{unknown}\",\"prompt\":\"{Model}\",\"seconds\":{number},\"size\":[|\"1280x720\"|]}}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"mo\u0064el\":[|\"w\x0061n\"|],\"prompt\":\"\\u0041\"}");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":[|\"\\u0077an\"|],\"prompt\":\"\U0001F600\"}");""")]
    [InlineData("""
        _ = JsonSerializer.Deserialize<Video>(Field); _ = JsonSerializer.Deserialize<Video>(Constant);
        }

        private static readonly string Field = "{\"model\":[|\"wan\"|],\"prompt\":\"x\"}";
        private const string Constant = "{\"model\":[|\"wan2\"|],\"prompt\":\"x\"}";

        static void More()
        {
        """)]
    [InlineData(""""
        ReadVideo(Consumer.Twice); _ = JsonSerializer.Deserialize<Video>(Twice);
        }

        private const string Twice = " {\"model\":[|\"wan\"|],\"prompt\":\"x\"}", Unused = "{\"model\":\"wan\",\"prompt\":\"x\"}";
        private static readonly string ByProperty = $@"{{""model"":[|""wan""|]," + @"""prompt"":""x""}";
        private static readonly string Changed = "{\"model\":\"wan\",\"prompt\":\"x\"}";
        static Consumer() => Changed = "";
        static Video Property => ReadVideo(ByProperty);

        class Nested { const string Twice = "{\"model\":\"wan\"}"; string Own => Twice; object Read() => JsonSerializer.Deserialize<Video>(Changed); }

        static void More()
        {
        """")]
    public Task Text_is_followed_to_the_literals_that_write_it(string statements) => VideoContract.Check(statements);

    [Fact]
    public Task A_parsed_object_that_may_be_changed_is_not_judged() => VideoContract.Check("""var parsed = JObject.Parse("{}"); parsed["model"] = unknown; _ = parsed.ToObject<Video>();""");

    [Theory]
    [InlineData("""JsonConvert.DeserializeObject<Video>("{\"Model\":\"wan2.6-video-720p\",\"PROMPT\":\"x\",\"Extra\":{\"Depth\":1}}")""")]
    [InlineData("""JsonConvert.DeserializeObject<Video[]>("[{\"Model\":[|\"wan\"|],\"PROMPT\":\"x\",\"Extra\":{\"Shot_Type\":[|\"many\"|],\"depth\":1}}]")""")]
    [InlineData("""JsonConvert.DeserializeObject<Video>("{\"Model\":\"wan2.6-video-720p\",\"PROMPT\":\"x\",[|OAC006:\"Sizes\"|]:1}")""")]
    [InlineData("""JsonSerializer.Deserialize<Video>("{\"Model\":\"wan2.6-video-720p\",\"PROMPT\":\"x\"}", new JsonSerializerOptions(JsonSerializerDefaults.Web))""")]
    public Task Names_may_be_in_another_case_where_the_reader_of_a_text_ignores_it(string expression) => VideoContract.Check($"_ = {expression};");

    [Fact]
    public Task They_may_not_where_it_does_not() => VideoContract.Check(
        """_ = JsonSerializer.Deserialize<Video>("[|OAC005:{|]\"model\":\"wan2.6-video-720p\",[|OAC006:\"Prompt\"|]:\"x\"}");""");

    [Theory]
    [InlineData("""new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowReadingFromString }""", true)]
    [InlineData("""new JsonSerializerOptions { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString }""", true)]
    [InlineData("""new JsonSerializerOptions(JsonSerializerDefaults.Web)""", true)]
    [InlineData("""new JsonSerializerOptions(JsonSerializerDefaults.Web) { AllowTrailingCommas = true }""", true)]
    [InlineData("""web""", true)]
    [InlineData("""changed""", true)]
    [InlineData("""JsonSerializerOptions.Web""", true)]
    [InlineData("""new JsonSerializerOptions(web)""", true)]
    [InlineData("""new JsonSerializerOptions { NumberHandling = JsonNumberHandling.WriteAsString }""", false)]
    [InlineData("""new JsonSerializerOptions(JsonSerializerDefaults.General) { AllowTrailingCommas = true }""", false)]
    [InlineData("""plain""", false)]
    [InlineData("""(JsonSerializerOptions?)null""", false)]
    public Task A_number_in_quotes_is_one_where_the_options_let_it_be_read(string options, bool isRead) => VideoContract.Check(
        """
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var plain = new JsonSerializerOptions();
        var changed = new JsonSerializerOptions();
        changed.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        _ = JsonSerializer.Deserialize<Loose[]>("[{\"rate\":VALUE}]", OPTIONS);
        """.Replace("VALUE", isRead ? "\\\"0.5\\\"" : "[|\\\"0.5\\\"|]", StringComparison.Ordinal).Replace("OPTIONS", options, StringComparison.Ordinal),
        "OAC006");

    [Theory]
    [InlineData("""JsonSerializer.Deserialize<Loose>("{\"count\":\"5\",\"rate\":[|\"0.5\"|]}")""")]
    [InlineData("""JsonSerializer.Deserialize<Loose>("{\"count\":[|\"five\"|],\"rate\":0.5}")""")]
    [InlineData("""JsonSerializer.Deserialize<Dictionary<string, Looser>>("{\"a\":{\"count\":\"5\",\"loose\":{\"count\":\"5\",\"rate\":\"0.5\"}}}")""")]
    [InlineData("""JsonSerializer.Deserialize<Loose>("{\"count\":\"5\",\"rate\":[|OAC002:\"7\"|]}", new JsonSerializerOptions(JsonSerializerDefaults.Web))""")]
    [InlineData("""JsonSerializer.Deserialize<Loose>("{\"rate\":\"NaN\",\"tags\":[\"1\"]}", new JsonSerializerOptions(JsonSerializerDefaults.Web))""")]
    public Task So_it_is_where_an_attribute_says_so_and_it_is_judged_as_a_number(string expression) => VideoContract.Check($"_ = {expression};", "OAC006");

    [Theory]
    [InlineData("""{\"size\":[|\"bad\"|]}""")]
    [InlineData("""{\"Size\":[|\"bad\"|],\"extra\":{\"shot_type\":[|\"many\"|]}}""")]
    [InlineData("""{}""")]
    [InlineData("""{\"seconds\":[|OAC004:9|],\"format\":[|OAC009:\"avi\"|]}""")]
    [InlineData("""{\"colors\":[|OAC008:[|]\"red\",\"blue\",\"red\"]}""")]
    public Task Text_that_is_read_into_an_object_is_judged_without_what_the_object_may_have(string json) =>
        VideoContract.Check($"var video = new Video(); JsonConvert.PopulateObject(\"{json}\", video);");

    [Theory]
    [InlineData("""$"{{\"model\":\"wan2.6-video-720p\",{unknown}}}" """)]
    [InlineData("""$"{{\"model\":\"wan2.6-video-720p\",\"{unknown}\":1}}" """)]
    [InlineData("""$"{{\"model\":\"wan{number}\",\"prompt\":{unknown},\"colors\":[{unknown}]}}" """)]
    [InlineData("""$"{{\"model\":{unknown}.5,\"prompt\":\"x\"}}" """)]
    [InlineData("""unknown + "}" """)]
    [InlineData(""" "{\"model\":\"" + unknown.Trim() + "\",\"prompt\":\"x\"}" """)]
    [InlineData("""string.Format("{{\"model\":{0}}}", unknown)""")]
    [InlineData("""condition ? unknown : null!""")]
    public Task What_stands_in_a_hole_is_not_judged(string expression) => VideoContract.Check($"_ = JsonSerializer.Deserialize<Video>({expression});");

    [Theory]
    [InlineData("""$"{{{unknown}}}" """)]
    [InlineData("""$"{{\"model\":\"{unknown}\",\"prompt\":{unknown},\"size\":[|\"1280x720\"|],\"seconds\":{number} }}" """)]
    [InlineData("""$"{{\"model\":[|\"wan\"|],\"prompt\":\"x\",\"colors\":[{unknown}]}}" """)]
    public Task Nor_where_the_reader_takes_null_characters_for_white_space(string expression) => VideoContract.Check($"_ = JsonConvert.DeserializeObject<Video>({expression});");

    [Theory]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{" + missing);""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\q");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{", missing);""")]
    [InlineData("""int video = JsonSerializer.Deserialize<Video>("{");""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{" """)]
    [InlineData("""_ = /* lang=json,contract=Video */ "{" + missing;""")]
    [InlineData("""http.PostAsJsonAsync("/v1/videos", new { model = missing });""")]
    [InlineData("""http.PostAsJsonAsync("/v1/videos", new { model = 5 }, missing);""")]
    [InlineData("""http.PostAsync("/v1/videos", new StringContent("{", missing, "application/json"));""")]
    public Task A_statement_that_does_not_compile_gets_nothing(string statement) => VideoContract.Check(statement, compiles: false);
}
