using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests;

/// <summary>What does not compile gets nothing from the analyzer; the rest of the file does.</summary>
public sealed class BrokenCodeTests
{
    private const string Sample = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using Acme.Clips;

        class Consumer
        {
            const string Wrong = "wan" + "2.6";

            private static readonly string Never = "never";

            static readonly Clip Field = new() { Model = Wrong, Options = { ShotType = $"many" } };

            [ContractValue(typeof(Clip), nameof(Clip.Size))]
            string Size { get; set; } = "1280x720";

            static string? Method(Clip clip, ClipsClient client, string? unknown, int number, [ContractValue(typeof(Clip), "State")] string state = "old")
            {
                var local = "wan";
                clip.Model ??= unknown ?? (number > 0 ? "a" : number switch { 1 => "b", _ => Wrong });
                (clip.Model, clip.Speed) = (local + Never, (long?)-3);
                clip.Options = clip.Options with { ShotType = @"many" };
                clip.Colors = ["blue", .. new[] { "red" }, number > 0 ? "green" : "red"];
                clip.Labels = new Dictionary<string, string> { ["lang"] = "fr", ["x"] = "1" };
                clip.AdditionalProperties["shot_type"] = "many";
                clip.Sizes?.Add(10);
                client.List(order: "up", tags: "c");
                Action action = () => clip.Size = "1280x720";
                var render = new Render { Model = "small", Image = "i", Options = new() };
                render.Size = "l";
                client.Render(render);
                switch (clip.State)
                {
                    case "old" or "new":
                        break;
                }

                clip.Legacy = clip is { State: "old" } && string.Equals(clip.State, "old", StringComparison.Ordinal) ? "a" : "b";
                return new Clip { Duration = 7, State = "old", Anything = (object)"c", Container = "avi" }.Model;
            }
        }
        """;

    [Theory]
    [InlineData("""clip.Model = "wan" + missing;""")]
    [InlineData("""clip.Model = condition ? "wan" : missing;""")]
    [InlineData("""clip.Duration = "wan";""")]
    [InlineData("""clip.Duration = 5000000000;""")]
    [InlineData("""clip.Model = 5;""")]
    [InlineData("""clip.Missing.Model = "wan";""")]
    [InlineData("""_ = new Clip { Model = "wan", Missing = 1 };""")]
    [InlineData("""_ = new Clip(1) { Model = "wan" };""")]
    [InlineData("""_ = new Clip { Model = "wan" }.Missing;""")]
    [InlineData("""clip.Kind = "wan";""")]
    [InlineData("""clip.Model = "wan" """)]
    [InlineData("""clip.Model = ("wan";""")]
    [InlineData("""_ = new Clip { Model = "wan", ;""")]
    [InlineData("""clip.Model = "wan;""")]
    [InlineData("""int clip2 = new Clip { Model = "wan" };""")]
    [InlineData("""string unassigned; clip.Model = unassigned ?? "wan";""")]
    [InlineData("""_ = new Job { Priority = "urgent" };""")]
    public Task A_statement_that_does_not_compile_gets_nothing(string statement) => Check.Statements(statement, compiles: false);

    [Theory]
    [InlineData("""_ = new Job { Id = "1", Priority = [|"urgent"|] };""")]
    [InlineData("""clip.Model = missing; clip.Model = [|"wan"|];""")]
    [InlineData("""clip.Model = [|"wan"|]; clip.Duration = "7"; clip.Size = [|"1"|];""")]
    [InlineData("""clip.Model = [|"wan"|];missing();""")]
    [InlineData("""if (missing) { clip.Model = [|"wan"|]; }""")]
    [InlineData("""Action action = () => { clip.Model = [|"wan"|]; missing(); };""")]
    public Task The_statements_beside_it_do(string statements) => Check.Statements(statements, compiles: false);

    [Fact]
    public Task A_member_that_does_not_compile_leaves_the_others_alone() => Check.Members(
        """
        static readonly Clip Broken = new() { Model = "wan" + missing };
        static readonly Clip Whole = new() { Model = [|"wan"|] };
        string? Expression => new Clip { Model = "wan" }.Duration;
        void Method(Missing type) { _ = new Clip { Model = [|"wan"|] }; }
        """,
        compiles: false);

    [Fact]
    public async Task A_warning_that_the_project_treats_as_an_error_is_no_error()
    {
        var source = "#nullable enable\nclass C { void M(Acme.Clips.Clip clip) { clip.Size = clip is null ? null : \"wan\"; } }";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error);

        var diagnostics = await Check.Analyze(Check.Compile(source).WithOptions(options));

        Assert.Equal(["OAC001"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task The_sample_has_something_for_every_way_into_a_contract() => Assert.Equal(30, (await Check.Analyze(Check.Compile(Sample))).Length);

    /// <summary>A few of the ways to break the sample, the same each time; all of them with CONTRACTS_ALL_MUTATIONS=1, which takes minutes.</summary>
    [Fact]
    public async Task Code_that_is_broken_in_any_way_never_breaks_an_analyzer()
    {
        const int Few = 40;
        var mutations = Mutations().ToArray();
        if (Environment.GetEnvironmentVariable("CONTRACTS_ALL_MUTATIONS") != "1")
        {
            new Random(4).Shuffle(mutations);
            mutations = mutations[..Few];
        }

        foreach (var source in mutations)
        {
            Assert.All(await Check.Analyze(Check.Compile(source)), diagnostic => Assert.StartsWith("OAC", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task References_that_are_missing_never_break_an_analyzer()
    {
        foreach (var missing in (string[])["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq"])
        {
            var compilation = Check.Compile(Sample);
            var reference = compilation.References.FirstOrDefault(one => one.Display?.Contains(missing + ".dll", StringComparison.Ordinal) == true);
            var diagnostics = await Check.Analyze(reference is null ? compilation : compilation.RemoveReferences(reference));

            Assert.All(diagnostics, diagnostic => Assert.StartsWith("OAC", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    /// <summary>The sample without any one token, cut short behind and within any token, and with any semicolon doubled.</summary>
    private static IEnumerable<string> Mutations()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens())
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

    [Fact]
    public async Task A_long_chain_of_arms_never_breaks_the_analyzer()
    {
        var chain = string.Concat(Enumerable.Range(0, 300).Select(i => $"i == {i} ? \"wan\" : "));
        var diagnostics = await Check.Analyze(Check.Compile($$"""class C { void M(Acme.Clips.Clip clip, int i) { clip.Model = {{chain}} null; } }"""));

        Assert.Equal(300, diagnostics.Length);
    }
}
