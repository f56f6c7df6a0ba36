using System.Collections.Immutable;
using Contracts.Analyzers.Tests;
using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes.Tests;

/// <summary>Code that is broken in any way never breaks a fix, a refactoring or completion.</summary>
public sealed class BrokenCodeTests
{
    private static readonly string Sample = VideoContract.InMethod(""""
        var json = """
            {
              "model": "wan2.6", "prompt": "", "colors": ["rde", 1], "extra": {}, "sizes": 1
            }
            """;
        _ = JsonSerializer.Deserialize<Video>(json);
        _ = JObject.Parse("{\"size\":" + "\"1280x720\"" + "}").ToObject<Video>();
        var marked = /* lang=json,contract=Video */ $@"{{""seconds"":99,""model"":""{unknown}""}}";
        await http.PostAsJsonAsync("/v1/videos", new { model = "x", lenght = 1, extra = new { depths = new[] { 1 } } });
        var video = new Video { Model = "wan2.6-vidoe-720p", Size = condition ? "1280x720" : @"x", Seconds = 7 };
        if (video is { Size: "1280*720" } && video.Model == "wan2.6-video-720P") { }
        _ = JsonConvert.DeserializeObject<Video>("{'model':'wan2.6',sizes:\"1\",extra:{}}");
        var body = new { model = $"wan2.6-vidoe-720p", seconds = 0x1F }; await http.PostAsJsonAsync("/v1/videos", body);
        Use(number: 1, model: $@"wan2.6" + /* a */ """-vidoe-720p""");
        ReadVideo(Text); video.Size = "1280" // wide
            + "x720";
        }

        const string Text = """{"size":"1280x720"}""";

        void Other()
        {
        """");

    private static readonly CodeFixProvider[] Fixes =
        [new ReplacementCodeFixProvider(), new MissingMemberCodeFixProvider(), new JsonTextCodeFixProvider(), new AnonymousObjectCodeFixProvider()];

    [Fact]
    public async Task The_sample_has_something_for_every_fix_and_for_completion()
    {
        var used = await UseEverything(Sample);

        Assert.Equal(Fixes.Select(fix => fix.GetType().Name).Append(nameof(KnownConstantRefactoringProvider)).Append(nameof(ContractCompletions)).Except([nameof(MissingMemberCodeFixProvider)]).Order(), used.Distinct().Order());
    }

    /// <summary>A few of the ways to break the sample, the same each time; all of them with CONTRACTS_ALL_MUTATIONS=1, which takes long.</summary>
    [Fact]
    public async Task Code_that_is_broken_in_any_way_breaks_none_of_them()
    {
        const int Few = 15;
        var mutations = Mutations().ToArray();
        if (Environment.GetEnvironmentVariable("CONTRACTS_ALL_MUTATIONS") != "1")
        {
            new Random(4).Shuffle(mutations);
            mutations = mutations[..Few];
        }

        foreach (var source in mutations)
        {
            await UseEverything(source);
        }
    }

    [Fact]
    public async Task Neither_do_references_that_are_missing() => await UseEverything(Sample, [ContractAssembly.Framework.First(), VideoContract.References[0]]);

    /// <summary>Applies every fix to every diagnostic, and asks for refactorings and completion in every string.</summary>
    /// <returns>What there was use for.</returns>
    private static async Task<List<string>> UseEverything(string source, IEnumerable<MetadataReference>? references = null)
    {
        var used = new List<string>();
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(references ?? [.. ContractAssembly.Framework, .. VideoContract.References])
            .AddDocument("Consumer.cs", source);
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        foreach (var diagnostic in await Check.Analyze(compilation))
        {
            Assert.StartsWith("OAC", diagnostic.Id, StringComparison.Ordinal);
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
                used.AddRange(actions.Select(_ => fix.GetType().Name));
                foreach (var action in actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions))
                {
                    Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
                }
            }
        }

        var root = (await document.GetSyntaxRootAsync())!;
        foreach (var token in root.DescendantTokens().Where(token => token.Text.Contains('"', StringComparison.Ordinal)))
        {
            await new KnownConstantRefactoringProvider().ComputeRefactoringsAsync(
                new CodeRefactoringContext(document, new TextSpan(token.SpanStart, 0), _ => used.Add(nameof(KnownConstantRefactoringProvider)), CancellationToken.None));
            for (var position = token.SpanStart + 1; position < token.Span.End; position += 3)
            {
                if (await ContractCompletions.FindAsync(document, position, CancellationToken.None) is { } completions)
                {
                    used.Add(nameof(ContractCompletions));
                    Assert.All(completions.Values, value => completions.Write(value.Value));
                }
            }
        }

        return used;
    }

    /// <summary>The sample without any one token, cut short behind and within any token, and with any semicolon doubled.</summary>
    private static IEnumerable<string> Mutations()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens().Where(token => token.SpanStart > Sample.IndexOf("var json", StringComparison.Ordinal)))
        {
            yield return Sample.Remove(token.SpanStart, token.Span.Length);
            yield return Sample[..token.Span.End];
            yield return Sample[..(token.SpanStart + (token.Span.Length / 2))];
            if (token.IsKind(SyntaxKind.SemicolonToken))
            {
                yield return Sample.Insert(token.SpanStart, ";");
            }
        }
    }
}
