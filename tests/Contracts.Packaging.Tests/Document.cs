using System.Text.RegularExpressions;

namespace Contracts.Packaging.Tests;

/// <summary>A page of this repository that tells its readers what to write and to run.</summary>
internal sealed partial class Document
{
    private Document(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        Blocks = [.. Fence().Matches(Text).Select(block => new Block(this, 2 + Text[..block.Index].Count(c => c == '\n'), block.Groups["language"].Value, block.Groups["code"].Value.TrimEnd('\n')))];
    }

    /// <summary>The README of the repository, and that of each package.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        new("README.md"),
        .. ((string[])["generator", "src"]).SelectMany(part => Directory.EnumerateDirectories(Repository.PathOf(part))).Order(StringComparer.Ordinal)
            .Select(folder => System.IO.Path.Combine(folder, "README.md")).Where(File.Exists).Select(path => new Document(System.IO.Path.GetRelativePath(Repository.Directory, path).Replace('\\', '/'))),
    ];

    public static Document Kit { get; } = Of("generator/Contracts.Build/README.md");

    /// <summary>From the repository's folder.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The blocks of code, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The commands of all blocks, in order.</summary>
    public IEnumerable<string> Commands => BlocksOf("shell").SelectMany(code => code.Split('\n'));

    public static Document Of(string path) => All.Single(document => document.Path == path);

    /// <summary>The code of the blocks in this language.</summary>
    public IEnumerable<string> BlocksOf(string language) => Blocks.Where(block => block.Language == language).Select(block => block.Code);

    [GeneratedRegex("^```(?<language>.*)\n(?<code>(.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    /// <summary>A block of code in a page.</summary>
    /// <param name="Document">The page.</param>
    /// <param name="Line">The line of its first line of code, from 1.</param>
    /// <param name="Language">What it is written in.</param>
    /// <param name="Code">The code.</param>
    internal sealed record Block(Document Document, int Line, string Language, string Code);
}
