namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class PackageTests(Feed feed)
{
    [Theory]
    [InlineData("Contracts.Build")]
    [InlineData("Contracts.Analyzers")]
    public Task A_package_holds_these_files(string package)
    {
        // Each new template would be a change here, and is one of the generated code's snapshots already.
        var files = feed.Files(package).Select(name => name.EndsWith(".liquid", StringComparison.Ordinal) ? "Templates/*.liquid" : name).Distinct();
        return Verifier.Verify(string.Join('\n', files)).UseParameters(package);
    }

    [Fact]
    public void The_kit_brings_NSwag_with_its_build_files() =>
        Assert.Matches("<dependency id=\"NSwag[.]MSBuild\" version=\"[\\d.]+\" include=\"All\" />", feed.Manifest("Contracts.Build"));

    [Fact]
    public void The_kit_stays_in_the_project_that_asked_for_it() =>
        Assert.Contains("<developmentDependency>true</developmentDependency>", feed.Manifest("Contracts.Build"), StringComparison.Ordinal);

    [Fact]
    public void The_analyzers_bring_nothing_with_them() => Assert.DoesNotContain("<dependency ", feed.Manifest("Contracts.Analyzers"), StringComparison.Ordinal);
}
