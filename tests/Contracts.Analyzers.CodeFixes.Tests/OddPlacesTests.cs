using Contracts.Analyzers.Rules;
using Contracts.Analyzers.Tests;
using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.CodeFixes.Tests;

/// <summary>Fixes where values seldom stand, with all rules and all fixes at work, alone and all at once.</summary>
public sealed class OddPlacesTests
{
    [Theory]
    [InlineData("Use(number: 1, model: {|OAC001:\"Wan2.6-Video-720P\"|});", "Use(number: 1, model: \"wan2.6-video-720p\");")]
    [InlineData("Use(/* model */ {|OAC001:\"Wan2.6-Video-720P\"|}, 1);", "Use(/* model */ \"wan2.6-video-720p\", 1);")]
    [InlineData("_ = new Record(Size: null, Model: {|OAC001:\"Wan2.6-Video-720P\"|});", "_ = new Record(Size: null, Model: \"wan2.6-video-720p\");")]
    [InlineData("_ = new Record(null, null) with { Model = {|OAC001:\"Wan2.6-Video-720P\"|} };", "_ = new Record(null, null) with { Model = \"wan2.6-video-720p\" };")]
    [InlineData("_ = new Video { Size = number switch { 1 => {|OAC001:\"1280x720\"|}, 2 => {|OAC001:@\"720x1280\"|}, _ => null } };", "_ = new Video { Size = number switch { 1 => \"1280*720\", 2 => @\"720*1280\", _ => null } };")]
    [InlineData("_ = new Video { Size = condition switch { true => (condition ? {|OAC001:\"1280x720\"|} : null), _ => unknown ?? {|OAC001:\"720x1280\"|} } };", "_ = new Video { Size = condition switch { true => (condition ? \"1280*720\" : null), _ => unknown ?? \"720*1280\" } };")]
    [InlineData("var video = new Video(); video.Size ??= {|OAC001:\"1280x720\"|};", "var video = new Video(); video.Size ??= \"1280*720\";")]
    [InlineData("var video = new Video(); (video.Size, var other) = ({|OAC001:\"1280x720\"|}, 5);", "var video = new Video(); (video.Size, var other) = (\"1280*720\", 5);")]
    [InlineData("var size = \"1280x720\"; _ = new Video { Size = {|OAC001:size|} };", "var size = \"1280x720\"; _ = new Video { Size = \"1280*720\" };")]
    [InlineData("} [Default({|OAC001:\"Wan2.6-Video-720P\"|})] void Other() {", "} [Default(\"wan2.6-video-720p\")] void Other() {")]
    [InlineData("} [Default(model: {|OAC001:\"Wan2.6-Video-720P\"|})] void Other() {", "} [Default(model: \"wan2.6-video-720p\")] void Other() {")]
    [InlineData("} void Other([ContractValue(typeof(Video), \"Model\")] string model = {|OAC001:\"Wan2.6-Video-720P\"|}) {", "} void Other([ContractValue(typeof(Video), \"Model\")] string model = \"wan2.6-video-720p\") {")]
    [InlineData("_ = new List<Video> { new() { Size = {|OAC001:\"1280x720\"|} }, new Video { Size = {|OAC001:nameof(Video)|} } };", "_ = new List<Video> { new() { Size = \"1280*720\" }, new Video { Size = \"1280*720\" } };", "Value:\"1280*720\"")]
    [InlineData("_ = new Video { Seconds = {|OAC001:7|} };", "_ = new Video { Seconds = 5 };", "Value:5")]
    [InlineData("object sent = new { model = \"x\" }; await http.PostAsJsonAsync(\"/v1/videos\", new { model = \"wan2.6-video-720p\", prompt = \"x\", size = {|OAC001:\"1280x720\"|}, seconds = {|OAC002:99|}, colors = new[] { {|OAC001:$\"Red\"|} } });", "object sent = new { model = \"x\" }; await http.PostAsJsonAsync(\"/v1/videos\", new { model = \"wan2.6-video-720p\", prompt = \"x\", size = \"1280*720\", seconds = 15, colors = new[] { \"red\" } });")]
    public Task A_value_is_replaced(string before, string after, string key = Tests.Fix.Nearest) => Fix(before, after, key);

    [Theory]
    [InlineData("var video = new Video(); _ = {|OAC007:\"Wan2.6-Video-720P\"|} == video.Model;", "var video = new Video(); _ = \"wan2.6-video-720p\" == video.Model;")]
    [InlineData("var video = new Video(); _ = video is { Size: {|OAC007:\"1280x720\"|} or (not {|OAC007:\"720x1280\"|}) };", "var video = new Video(); _ = video is { Size: \"1280*720\" or (not \"720*1280\") };")]
    [InlineData("var video = new Video(); _ = video.Size switch { {|OAC007:\"1280x720\"|} when condition => 1, _ => 2 };", "var video = new Video(); _ = video.Size switch { \"1280*720\" when condition => 1, _ => 2 };")]
    [InlineData("var video = new Video(); _ = string.Equals(b: video.Size, a: {|OAC007:\"1280x720\"|});", "var video = new Video(); _ = string.Equals(b: video.Size, a: \"1280*720\");")]
    [InlineData("var video = new Video(); _ = video.Size?.Equals({|OAC007:\"1280x720\"|}, StringComparison.Ordinal);", "var video = new Video(); _ = video.Size?.Equals(\"1280*720\", StringComparison.Ordinal);")]
    [InlineData("var video = new Video(); _ = StringComparer.Ordinal.Equals({|OAC007:\"1280x720\"|}, video.Size);", "var video = new Video(); _ = StringComparer.Ordinal.Equals(\"1280*720\", video.Size);")]
    public Task A_comparison_is_mended(string before, string after) => Fix(before, after, Tests.Fix.Nearest);

    [Theory]
    [InlineData(""""var json = """{ "model": "", "size": {|OAC001:"1280x720"|} }"""; await http.PostAsync("/v1/videos", new StringContent(json, Encoding.UTF8, "application/json"));"""", """"var json = """{ "model": "", "size": "1280*720" }"""; await http.PostAsync("/v1/videos", new StringContent(json, Encoding.UTF8, "application/json"));"""")]
    [InlineData(""""ReadVideo(Text); } const string Text = """{ "model": "", "size": {|OAC001:"1280x720"|} }"""; void Other() {"""", """"ReadVideo(Text); } const string Text = """{ "model": "", "size": "1280*720" }"""; void Other() {"""")]
    [InlineData(""""ReadVideo(json: /* lang=json */ """{ "model": "", "size": {|OAC001:"1280x720"|} }""");"""", """"ReadVideo(json: /* lang=json */ """{ "model": "", "size": "1280*720" }""");"""")]
    [InlineData("""_ = JsonSerializer.Deserialize<Video>("{\"model\":\"\",\"size\":" + "{|OAC001:\"1280x720\"|}" + "}");""", """_ = JsonSerializer.Deserialize<Video>("{\"model\":\"\",\"size\":" + "\"1280*720\"" + "}");""")]
    public Task JSON_text_is_mended(string before, string after) => Fix(WithModel(before), WithModel(after), Tests.Fix.Nearest);

    [Theory]
    [InlineData("""ReadVideo("{\"size\":{|OAC001:\"1280x720\"|},\"colors\":[{|OAC001:\"Red\"|}]}");""", """ReadVideo("{\"size\":\"1280*720\",\"colors\":[\"red\"]}");""", Tests.Fix.Nearest)]
    [InlineData("""ReadVideo("{{|OAC006:\"sizes\"|}:\"1280*720\"}"); ReadVideo("{{|OAC006:\"colours\"|}:[]}");""", """ReadVideo("{\"size\":\"1280*720\"}"); ReadVideo("{\"colors\":[]}");""", "Rename")]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { size = {|OAC001:"1280x720"|} }); _ = new Video { Size = {|OAC001:@"1280x720"|} };""", """await http.PostAsJsonAsync("/v1/videos", new { size = "1280*720" }); _ = new Video { Size = @"1280*720" };""", Tests.Fix.Nearest)]
    [InlineData("""await http.PostAsJsonAsync("/v1/videos", new { {|OAC006:sizes|} = "1280*720" });""", """await http.PostAsJsonAsync("/v1/videos", new { size = "1280*720" });""", "Rename")]
    public Task The_files_of_a_solution_are_mended_together(string before, string after, string key)
    {
        var test = new Test { CodeActionEquivalenceKey = key };
        foreach (var name in (string[])["First", "Second"])
        {
            test.TestState.Sources.Add(VideoContract.InMethod(before).Replace("Consumer", name, StringComparison.Ordinal));
            test.FixedState.Sources.Add(VideoContract.InMethod(after).Replace("Consumer", name, StringComparison.Ordinal));
        }

        test.DisabledDiagnostics.Add("OAC005");
        return test.RunAsync();
    }

    [Fact]
    public Task Members_are_added_with_the_values_that_the_contract_shows() => Fix(
        "_ = new {|#0:Scene|}();",
        "_ = new Scene() { Title = \"A \\\"cat\\\".\", Depth = 1, Ratio = 0.5m, Kind = \"day\", Wide = true, Tags = [], At = default };",
        "AddMissing",
        missing: ["title", "depth", "ratio", "kind", "wide", "tags", "at"]);

    /// <summary>In the tests above, <c>$$</c> would be a mark.</summary>
    [Theory]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>($$"""{ "model": "{{unknown}}", "prompt": "x", "size": "1280x720" }""");"""", """"_ = JsonSerializer.Deserialize<Video>($$"""{ "model": "{{unknown}}", "prompt": "x", "size": "1280*720" }""");"""")]
    [InlineData(""""_ = JsonSerializer.Deserialize<Video>($$$"""{"model":"{{{unknown}}}","prompt":"x","extra":{"depth":1,"shot_type":"Multi"}}""");"""", """"_ = JsonSerializer.Deserialize<Video>($$$"""{"model":"{{{unknown}}}","prompt":"x","extra":{"depth":1,"shot_type":"multi"}}""");"""")]
    [InlineData(""""_ = new Video { Size = $$"""1280x720""" };"""", """"_ = new Video { Size = """1280*720""" };"""")]
    public async Task So_are_raw_strings_with_several_dollar_signs(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences([.. ContractAssembly.Framework, .. VideoContract.References])
            .AddDocument("Consumer.cs", VideoContract.InMethod(before));
        var diagnostic = (await Check.Analyze((await document.Project.GetCompilationAsync())!)).Single(one => one.Id == "OAC001");
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        var operations = await actions.Single(action => action.EquivalenceKey == Tests.Fix.Nearest).GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(VideoContract.InMethod(after), (await changed.GetTextAsync()).ToString());
    }

    private static IEnumerable<CodeFixProvider> Fixes =>
        [new ReplacementCodeFixProvider(), new JsonTextCodeFixProvider(), new AnonymousObjectCodeFixProvider(), new MissingMemberCodeFixProvider()];

    private static string WithModel(string code) => code
        .Replace("\"model\": \"\"", "\"model\": \"wan2.6-video-720p\", \"prompt\": \"x\"", StringComparison.Ordinal)
        .Replace("\\\"model\\\":\\\"\\\"", "\\\"model\\\":\\\"wan2.6-video-720p\\\",\\\"prompt\\\":\\\"x\\\"", StringComparison.Ordinal);

    private static Task Fix(string before, string after, string key, params IReadOnlyList<string> missing)
    {
        var test = new Test { TestCode = VideoContract.InMethod(before), FixedCode = VideoContract.InMethod(after), CodeActionEquivalenceKey = key };
        foreach (var name in missing)
        {
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("OAC005").WithLocation(0).WithMessage($"'{name}' is required and missing."));
        }

        if (missing is [])
        {
            // What is left out is of no account.
            test.DisabledDiagnostics.Add("OAC005");
        }

        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<ContractAnalyzer, ReplacementCodeFixProvider, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");

            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestState.AdditionalReferences.AddRange([.. ContractAssembly.Framework, .. VideoContract.References]);
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Check.Analyzers;

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => Fixes;
    }
}
