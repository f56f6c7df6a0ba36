using Contracts.Analyzers.Rules;
using Contracts.Analyzers.Tests;
using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class JsonTextCodeFixTests
{
    private const string Newtonsoft = "JsonConvert.DeserializeObject<Video>";

    [Theory]
    [InlineData(""" "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":{|OAC001:\"1280x720\"|}}" """, """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":\"1280*720\"}" """)]
    [InlineData(""" @"{""model"":""wan2.6-video-720p"",""prompt"":""x"",""size"":{|OAC001:""1280x720""|}}" """, """ @"{""model"":""wan2.6-video-720p"",""prompt"":""x"",""size"":""1280*720""}" """)]
    [InlineData(""""" """{"model":"wan2.6-video-720p","prompt":"x","size":{|OAC001:"1280x720"|}}""" """"", """"" """{"model":"wan2.6-video-720p","prompt":"x","size":"1280*720"}""" """"")]
    [InlineData(""""" """{"model":"wan2.6-video-720p","prompt":"x","size":{|OAC001:"1280x720"|}}"""u8 """"", """"" """{"model":"wan2.6-video-720p","prompt":"x","size":"1280*720"}"""u8 """"")]
    [InlineData(""" $"{{\"model\":\"{unknown}\",\"prompt\":\"x\",\"size\":{|OAC001:\"1280x720\"|}}}" """, """ $"{{\"model\":\"{unknown}\",\"prompt\":\"x\",\"size\":\"1280*720\"}}" """)]
    [InlineData(""" "{\"model\":\"wan2.6-video-720p\"," + "\"prompt\":\"x\",\"size\":{|OAC001:\"1280x720\"|}" + "}" """, """ "{\"model\":\"wan2.6-video-720p\"," + "\"prompt\":\"x\",\"size\":\"1280*720\"" + "}" """)]
    public Task The_value_that_was_meant_is_written_as_the_literal_writes(string before, string after) => Fix(before, after, "Nearest", "Use \"1280*720\"");

    [Theory]
    [InlineData("{'model':'wan2.6-video-720p','prompt':'x','size':{|OAC001:'1280x720'|}}", "{'model':'wan2.6-video-720p','prompt':'x','size':'1280*720'}", "Nearest")]
    [InlineData("{'model':'wan2.6-video-720p','prompt':'x','size':{|OAC001:5|}}", "{'model':'wan2.6-video-720p','prompt':'x','size':'720*1280'}", "Value:\"720*1280\"")]
    [InlineData("{'model':'wan2.6-video-720p','prompt':'x',{|OAC006:'sizes'|}:'1280*720'}", "{'model':'wan2.6-video-720p','prompt':'x','size':'1280*720'}", "Rename")]
    [InlineData("{model:'wan2.6-video-720p',prompt:'x',{|OAC006:sizes|}:'1280*720'}", "{model:'wan2.6-video-720p',prompt:'x',size:'1280*720'}", "Rename")]
    [InlineData("{model:'wan2.6-video-720p',prompt:'x',{|OAC006:'sizes'|}:'1280*720'}", "{model:'wan2.6-video-720p',prompt:'x','size':'1280*720'}", "Rename")]
    [InlineData("{model:'wan2.6-video-720p',prompt:'x',extra:{|OAC005:{|}depths:1}}", "{model:'wan2.6-video-720p',prompt:'x',extra:{depth:1}}", "Rename")]
    public Task The_quotes_of_Newtonsoft_stay(string before, string after, string key) => Fix($"\"{before}\"", $"\"{after}\"", key, reader: Newtonsoft);

    [Theory]
    [InlineData("{|#0:{|}'model':'wan2.6-video-720p'}", "{'model':'wan2.6-video-720p','prompt':'A cat.'}")]
    [InlineData("{|#0:{|}model:'wan2.6-video-720p'}", "{model:'wan2.6-video-720p',prompt:'A cat.'}")]
    [InlineData("{|#0:{|} model : 'wan2.6-video-720p' }", "{ model : 'wan2.6-video-720p', prompt : 'A cat.' }")]
    [InlineData("{|#0:{|}'seconds':5,model:\"wan2.6-video-720p\"}", "{'seconds':5,model:\"wan2.6-video-720p\",prompt:\"A cat.\"}")]
    [InlineData("{model:'wan2.6-video-720p',prompt:'x',extra:{|#0:{|}}}", "{model:'wan2.6-video-720p',prompt:'x',extra:{depth:0}}", "depth")]
    [InlineData("{model:'wan2.6-video-720p',prompt:'x',extra:{|#0:{|}shot_type:'multi'}}", "{model:'wan2.6-video-720p',prompt:'x',extra:{shot_type:'multi',depth:0}}", "depth")]
    [InlineData("{'model':'wan2.6-video-720p','prompt':'x','extra':{|#0:{|}}}", "{'model':'wan2.6-video-720p','prompt':'x','extra':{'depth':0}}", "depth")]
    public Task Missing_members_are_written_as_Newtonsoft_reads_the_others(string before, string after, string missing = "prompt") =>
        Fix($"""""{"\"\"\""}{before} {"\"\"\""}""""", $"""""{"\"\"\""}{after} {"\"\"\""}""""", "AddMissing", $"Add {missing}", Newtonsoft, [missing]);

    [Fact]
    public Task A_number_out_of_range_becomes_the_nearest_bound() => Fix(
        """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"seconds\":{|OAC002:99|}}" """,
        """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"seconds\":15}" """,
        "Nearest");

    [Theory]
    [InlineData(""" "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",{|OAC006:\"sizes\"|}:\"1280*720\"}" """, """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":\"1280*720\"}" """, "size")]
    [InlineData(""" "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"extra\":{|OAC005:{|}\"depths\":1}}" """, """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"extra\":{\"depth\":1}}" """, "depth")]
    public Task A_member_with_nearly_the_right_name_is_renamed(string before, string after, string name) => Fix(before, after, "Rename", $"Rename to '{name}'");

    [Theory]
    [InlineData(""" "{|#0:{|}}" """, """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"A cat.\"}" """, 2)]
    [InlineData(""" $"{|#0:{{|}\"model\":\"{unknown}\"}}" """, """ $"{{\"model\":\"{unknown}\",\"prompt\":\"A cat.\"}}" """, 1)]
    [InlineData(""" $"{|#0:{{|}\"model\": {unknown} }}" """, """ $"{{\"model\": {unknown},\"prompt\": \"A cat.\" }}" """, 1)]
    [InlineData(""" "{|#0:{|}\"model\":\"wan2.6-video-720p\"}" """, """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"A cat.\"}" """, 1)]
    [InlineData(""""" @"{|#0:{|} ""size"" : ""1280*720"", ""model"" : ""wan2.6-video-720p"" }" """"", """"" @"{ ""size"" : ""1280*720"", ""model"" : ""wan2.6-video-720p"", ""prompt"" : ""A cat."" }" """"", 1)]
    [InlineData(""""" 
            """
            {|#0:{|}
              "size": "1280*720"
            }
            """ 
        """"", """"" 
            """
            {
              "size": "1280*720",
              "model": "wan2.6-video-720p",
              "prompt": "A cat."
            }
            """ 
        """"", 2)]
    public Task Missing_members_are_added_all_at_once_and_laid_out_like_the_others(string before, string after, int count) =>
        Fix(before, after, "AddMissing", count == 2 ? "Add model, prompt" : "Add prompt", missing: count == 2 ? ["model", "prompt"] : ["prompt"]);

    [Fact]
    public Task Fix_all_fixes_every_text_of_the_document() => Fix(
        """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":{|OAC001:\"1280x720\"|},\"colors\":[{|OAC001:\"rde\"|}]}"); _ = JsonSerializer.Deserialize<Extra>("{\"depth\":1,\"shot_type\":{|OAC001:\"Multi\"|}}" """,
        """ "{\"model\":\"wan2.6-video-720p\",\"prompt\":\"x\",\"size\":\"1280*720\",\"colors\":[\"red\"]}"); _ = JsonSerializer.Deserialize<Extra>("{\"depth\":1,\"shot_type\":\"multi\"}" """,
        "Nearest");

    private static Task Fix(string before, string after, string key, string? title = null, string reader = "JsonSerializer.Deserialize<Video>", IReadOnlyList<string>? missing = null)
    {
        var test = new CSharpCodeFixTest<ContractAnalyzer, JsonTextCodeFixProvider, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = VideoContract.InMethod($"_ = {reader}({before.Trim()});"),
            FixedCode = VideoContract.InMethod($"_ = {reader}({after.Trim()});"),
            CodeActionEquivalenceKey = key,
            CodeActionVerifier = (action, verifier) => verifier.Equal(title ?? action.Title, action.Title),
        };
        test.TestState.AdditionalReferences.AddRange([.. ContractAssembly.Framework, .. VideoContract.References]);
        foreach (var name in missing ?? [])
        {
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("OAC005").WithLocation(0).WithMessage(name == "depth" ? "'depth' is required in 'extra' and missing." : $"'{name}' is required and missing."));
        }

        return test.RunAsync();
    }
}
