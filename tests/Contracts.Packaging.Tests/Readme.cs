using System.Text.RegularExpressions;

namespace Contracts.Packaging.Tests;

/// <summary>The kit's README, with what it tells a team to do.</summary>
internal static partial class Readme
{
    private static readonly string Text = Repository.Read("generator", "Contracts.Build", "README.md");

    /// <summary>The commands from an empty folder to the first warning, in order.</summary>
    public static IReadOnlyList<string> Commands => Block("shell").Split('\n');

    /// <summary>The first block of code in this language.</summary>
    public static string Block(string language) => Blocks(language).First();

    /// <summary>All blocks of code in this language.</summary>
    public static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value);

    /// <summary>The metadata that the README explains.</summary>
    public static IEnumerable<string> Metadata => Row().Matches(Text).Select(row => row.Groups["name"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
