using System.Runtime.CompilerServices;

namespace Contracts.Analyzers.Tests;

/// <summary>
/// Each rule has a page beside it, made of the rule's own words. Where one is stale, <c>CONTRACTS_WRITE_RULE_PAGES=1 dotnet test</c> writes
/// all of them anew.
/// </summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => new(RulePage.All.Select(page => page.Id));

    [Fact]
    public void Each_rule_has_a_page() => Assert.Equal(Descriptors.All.Select(rule => rule.Id), RulePage.All.Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_rule_says(string id)
    {
        var path = Path.Combine(Folder(), id + ".md");
        var text = Page(id).Render();
        if (Environment.GetEnvironmentVariable("CONTRACTS_WRITE_RULE_PAGES") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_are_what_the_rule_reports_and_what_it_does_not(string id)
    {
        Assert.Contains(await Check.AnalyzeStatements(Page(id).Wrong), diagnostic => diagnostic.Id == id);
        Assert.Empty(await Check.AnalyzeStatements(Page(id).Right));
    }

    [Fact]
    public void Every_rule_is_reported_by_an_analyzer() =>
        Assert.Equal(
            Descriptors.All.Select(rule => rule.Id),
            Check.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    private static RulePage Page(string id) => RulePage.All.Single(page => page.Id == id);

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "generator", "Contracts.Analyzers", "Rules");
}
