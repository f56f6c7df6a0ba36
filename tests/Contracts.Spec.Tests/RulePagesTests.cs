using System.Reflection;

namespace Contracts.Spec.Tests;

public class RulePagesTests
{
    /// <summary>What Contracts.Build reports.</summary>
    private static readonly string[] OfTheBuild = ["OAC120", "OAC121"];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules");

    private static readonly string[] All =
        [.. typeof(FindingId).GetFields(BindingFlags.Public | BindingFlags.Static).Where(constant => constant.IsLiteral).Select(constant => constant.GetRawConstantValue()).OfType<string>()];

    public static TheoryData<string> Ids => new(All);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_has_a_page_that_says_what_can_be_done_about_it(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        Assert.StartsWith($"# {id}: ", lines[0], StringComparison.Ordinal);
        Assert.Matches("^(Error|Warning)[.]", lines[2]);
        Assert.Equal(FindingId.Suppressible.Contains(id), lines[2].Contains($"`x-contract-suppress: [{id}]`", StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_is_without_an_id() =>
        Assert.Equal(
            All.Concat(OfTheBuild).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
