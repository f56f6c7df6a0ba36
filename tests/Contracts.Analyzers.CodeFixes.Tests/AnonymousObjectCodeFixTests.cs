using Contracts.Analyzers.Rules;
using Contracts.Analyzers.Tests;
using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class AnonymousObjectCodeFixTests
{
    [Theory]
    [InlineData("new { model = unknown, prompt = \"x\", /* a */ {|OAC006:sizes|} /* b */ = \"1280*720\" }", "new { model = unknown, prompt = \"x\", /* a */ size /* b */ = \"1280*720\" }")]
    [InlineData("new { model = unknown, prompt = \"x\", {|OAC006:Sizes|} = \"1280*720\", {|OAC006:secnds|} = 5 }", "new { model = unknown, prompt = \"x\", size = \"1280*720\", seconds = 5 }")]
    public Task A_member_with_nearly_the_right_name_is_renamed(string before, string after) => Fix(before, after, "Rename");

    [Theory]
    [InlineData("{|#0:new|} { model = unknown }", "new { model = unknown, prompt = \"A cat.\" }", "prompt")]
    [InlineData("{|#0:new|} { }", "new { model = \"wan2.6-video-720p\", prompt = \"A cat.\" }", "model", "prompt")]
    [InlineData("{|#0:new|}\n        {\n            model = unknown, // which\n        }", "new\n        {\n            model = unknown, // which\n            prompt = \"A cat.\",\n        }", "prompt")]
    [InlineData("new { model = unknown, prompt = \"x\", extra = {|#0:new|} { shot_type = \"multi\" } }", "new { model = unknown, prompt = \"x\", extra = new { shot_type = \"multi\", depth = 0 } }", "depth")]
    public Task Missing_members_are_added_all_at_once(string before, string after, params string[] missing) => Fix(before, after, "AddMissing", missing);

    private static Task Fix(string before, string after, string key, params string[] missing)
    {
        var test = new CSharpCodeFixTest<ContractAnalyzer, AnonymousObjectCodeFixProvider, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = VideoContract.InMethod($"await http.PostAsJsonAsync(\"/v1/videos\", {before}); // sent"),
            FixedCode = VideoContract.InMethod($"await http.PostAsJsonAsync(\"/v1/videos\", {after}); // sent"),
            CodeActionEquivalenceKey = key,
        };
        test.TestState.AdditionalReferences.AddRange([.. ContractAssembly.Framework, .. VideoContract.References]);
        foreach (var name in missing)
        {
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("OAC005").WithLocation(0)
                .WithMessage(name == "depth" ? "'depth' is required in 'extra' and missing." : $"'{name}' is required and missing."));
        }

        return test.RunAsync();
    }
}
