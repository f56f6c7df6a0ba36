namespace Contracts.Analyzers.Tests;

/// <summary>OAC004 and OAC005: what one initializer sets together.</summary>
public sealed class CombinationTests
{
    [Theory]
    [InlineData("""_ = new Render { Model = "small", Size = [|"l"|], Count = 1 };""")]
    [InlineData("""_ = new Render { Model = "small", Size = "s" };""")]
    [InlineData("""_ = new Render { Model = "big", Size = "l", Count = 1 };""")]
    [InlineData("""Render render = new() { Model = "small", Size = [|"l"|], Count = 1 }; client.Render(render);""")]
    [InlineData("""client.Render(new Render { Model = "small", Size = [|"l"|], Count = 1 });""")]
    [InlineData("""_ = new Render { Model = unknown!, Size = "l", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = "small", Size = unknown };""")]
    [InlineData("""_ = new Render { Model = "small", Size = [|OAC001:"x"|] };""")]
    [InlineData("""_ = new Render { Model = "small", Size = "s", Options = new() { Depth = [|2|] } };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = "s", Count = [|1|] };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Image = "i" };""")]
    [InlineData("""Render render = [|new|]() { Model = "a", Image = "i" }; client.Render(render);""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = unknown };""")]
    [InlineData("""_ = new Render { Model = "a", Image = null };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Size = "l" };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", AdditionalProperties = { ["size"] = "s" } };""")]
    [InlineData("""_ = new Consumer { Own = new() { Model = "small", Size = [|"l"|], Count = 1 } };""")]
    [InlineData("""_ = new[] { new Render { Model = "small", Size = [|"l"|], Count = 1 } };""")]
    [InlineData("""_ = card with { Kind = "small", Size = [|"l"|] };""")]
    [InlineData("""_ = card with { Size = "l" };""")]
    [InlineData("""_ = new Card("small") { Size = [|"l"|] };""")]
    public Task Values_that_do_not_go_together_are_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new [|OAC001:Odd|] { A = [|2|] };""")]
    [InlineData("""_ = new Odd { A = 1 };""")]
    [InlineData("""_ = new [|OAC001:Odd|] { B = [|4|] };""")]
    [InlineData("""_ = new [|OAC001:Odd|] { C = [|OAC005:new Dictionary<string, int> { ["e"] = 1 }|] };""")]
    public Task Whatever_a_schema_has_against_a_value_is_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Advised { Count = [|10|] };""")]
    [InlineData("""_ = new Advised { Count = 5 };""")]
    [InlineData("""_ = new Advised { Count = [|OAC002:7|] };""")]
    [InlineData("""_ = new Advised { Kind = "k" };""")]
    public Task Advice_of_the_alternative_that_the_rest_fits_is_given(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Render { Model = "small", Size = condition ? [|"l"|] : "s", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : "small", Size = unknown ?? [|"l"|], Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : "big", Size = condition ? "s" : "l", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : unknown!, Size = "l", Count = 1 };""")]
    [InlineData("""var size = condition ? "s" : "l"; _ = new Render { Model = "small", Size = size, Count = 1 };""")]
    [InlineData("""var size = condition ? "l" : "l"; _ = new Render { Model = "small", Size = [|size|], Count = 1 };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Image = condition ? "i" : "j" };""")]
    [InlineData("""_ = new Render { Model = "a", Image = condition ? "i" : null };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = condition ? "s" : null };""")]
    [InlineData("""_ = new Render { Model = maybe switch { 1 => "small", 2 => "small", _ => "small" }, Size = maybe switch { 1 => [|"l"|], _ => [|"l"|] }, Count = 1 };""")]
    public Task An_arm_that_goes_with_no_other_is_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Render { Model = "a", Options = [|new|]() };""")]
    [InlineData("""_ = new Render { Model = "a", Options = [|new|]() { Depth = null } };""")]
    [InlineData("""_ = new [|RenderOptions|]();""")]
    [InlineData("""_ = new RenderOptions { Depth = 1 };""")]
    [InlineData("""_ = new RenderOptions { Depth = maybe };""")]
    [InlineData("""_ = new Consumer { Options = [|new|]() };""")]
    [InlineData("""Consumer consumer = new(); consumer.Options = new(); consumer.Options.Depth = 1;""")]
    public Task A_member_that_is_required_by_others_is_missed(string statement) => InRender(statement, "OAC005");

    [Theory]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; r.Size = "s"; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small" }; r.Size = [|"l"|]; r.Count = 1; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; if (condition) { r.Size = "s"; } client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; Fill(r); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; Action action = () => r.Size = "s"; action(); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; r = Other(); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "s" }; client.Render(r); r.Size = "l"; r.Count = 1; r.Model = "b"; client.Render(r);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; Console.WriteLine(r.Model); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Options = new() }; r.Options.Depth = 1; client.Render(r);""")]
    [InlineData("""Stored = new Render { Model = "a", Image = "i" }; Stored.Size = "s";""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; (r.Size, _) = ("s", 1); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "s", Image = "i" }; ((r.Size, r.Count), r.Image) = (("s", null), null); client.Render(r);""")]
    [InlineData("""var r = new Odd { A = [|2|] }; r.A--;""")]
    [InlineData("""Render r; r = new Render { Model = "small", Size = "l", Count = 1 }; r.Size = "s"; client.Render(r);""")]
    [InlineData("""Render r; r = new() { Model = "small", Size = [|"l"|], Count = 1 }; client.Render(r);""")]
    [InlineData("""Render r; if (condition) { r = new() { Model = "small", Size = "l", Count = 1 }; } else { r = Other(); } r.Size = "s";""")]
    [InlineData("""Render r; if (condition) { r = new() { Model = "small", Size = "l", Count = 1 }; } else { return; } r.Size = "s";""")]
    [InlineData("""Render? r = null; for (;;) { if (r != null) { r.Size = "s"; } r = new() { Model = "small", Size = "l", Count = 1 }; }""")]
    public Task What_is_assigned_later_in_the_same_block_counts(string statement) => InRender(statement, "OAC004");

    [Fact]
    public async Task A_rule_that_only_informs_is_an_information() =>
        Assert.Equal(
            [Microsoft.CodeAnalysis.DiagnosticSeverity.Info],
            (await Check.AnalyzeStatements("""_ = new Render { Model = "a", Image = "i", Size = "s", Count = 1 };""")).Select(one => one.Severity));

    private static Task InRender(string statement, string rule) => Check.Members(
        $$"""
        static Render Stored = Other();

        static Render Other() => null!;

        static void Fill(Render render) => render.Size = Environment.NewLine;

        Render? Own { get; set; }

        RenderOptions? Options { get; set; }

        static void Method(ClipsClient client, Card card, string? unknown, bool condition, int? maybe)
        {
            {{statement}}
        }
        """,
        rule);
}
