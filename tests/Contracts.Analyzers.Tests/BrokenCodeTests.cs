using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests;

/// <summary>What does not compile gets nothing from the analyzer; the rest of the file does.</summary>
public sealed class BrokenCodeTests
{
    private const string Sample = """
        #nullable enable
        using System;
        using Acme.Clips;

        class Consumer
        {
            const string Wrong = "wan" + "2.6";

            static readonly Clip Field = new() { Model = Wrong, Options = { ShotType = $"many" } };

            static string? Method(Clip clip, string? unknown, int number)
            {
                clip.Model ??= unknown ?? (number > 0 ? "a" : number switch { 1 => "b", _ => Wrong });
                clip.Speed = (long?)-3;
                clip.Options = clip.Options with { ShotType = @"many" };
                Action action = () => clip.Size = "1280x720";
                return new Clip { Duration = 7, State = "old", Anything = (object)"c" }.Model;
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
    public async Task A_file_cut_short_anywhere_never_breaks_the_analyzer()
    {
        Assert.Equal(11, (await Check.Analyze(Check.Compile(Sample))).Length);
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens(descendIntoTrivia: true))
        {
            // The end of the token, and its middle.
            foreach (var end in (int[])[token.Span.End, token.SpanStart + (token.Span.Length / 2)])
            {
                Assert.DoesNotContain(await Check.Analyze(Check.Compile(Sample[..end])), diagnostic => !diagnostic.Id.StartsWith("OAC", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_file_without_any_one_token_never_breaks_the_analyzer()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens())
        {
            Assert.DoesNotContain(
                await Check.Analyze(Check.Compile(Sample.Remove(token.SpanStart, token.Span.Length))),
                diagnostic => !diagnostic.Id.StartsWith("OAC", StringComparison.Ordinal));
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
