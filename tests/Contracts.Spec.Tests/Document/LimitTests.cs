using System.Diagnostics;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Document;

/// <summary>Files that are made to take all memory or time end in an error.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Aliases_of_aliases_of_lists_are_refused() =>
        Refuses("spec.yaml", SpecText.Head + "x-a0: &a0 [ 1 ]\n" + Levels("[ {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0} ]"), "OAC101: The aliases of this file stand for more than 250000 values");

    [Fact]
    public void Aliases_of_aliases_of_mappings_are_refused() =>
        Refuses("spec.yaml", SpecText.Head + "x-a0: &a0 { a: 1 }\n" + Levels("{{ a: {0}, b: {0}, c: {0}, d: {0}, e: {0}, f: {0}, g: {0}, h: {0}, i: {0} }}"), "OAC101: The aliases of this file stand for more than 250000 values");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    [InlineData("- ", "")]
    public void Deep_nesting_in_yaml_is_refused(string open, string close) =>
        Refuses("spec.yaml", SpecText.Head + "x-a:\n  " + Repeat(open) + "1" + Repeat(close) + "\n", "OAC101: The maximum nesting depth of 512 has been exceeded");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_in_json_is_refused(string open, string close) =>
        Refuses("spec.json", "{\"openapi\":\"3.1.0\",\"x-a\":" + Repeat(open) + "1" + Repeat(close) + "}", "OAC101: The JSON text nests deeper than 512 levels");

    [Fact]
    public void A_huge_file_is_refused_unread()
    {
        using (var file = File.Create(_folder.PathOf("huge.yaml")))
        {
            file.SetLength((SpecReader.MaxMegabytes * 1024L * 1024L) + 1);
        }

        Refuses("spec.yaml", SpecText.WithProperty("{ $ref: 'huge.yaml#/A' }"), "OAC100: The file has more than 32 MB, which no contract needs");
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 10_000));

    private static string Levels(string format) =>
        string.Concat(Enumerable.Range(1, 12).Select(level => $"x-a{level}: &a{level} " + string.Format(System.Globalization.CultureInfo.InvariantCulture, format, $"*a{level - 1}") + "\n"));

    private void Refuses(string name, string text, string message)
    {
        var output = new StringWriter();
        var watch = Stopwatch.StartNew();
        Assert.Equal(1, CommandLine.Run(["check", _folder.Write(name, text)], output, TextWriter.Null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
        Assert.Contains(": error " + message, Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
