using VerifyTests;

namespace Verify.Tests;

/// <summary>What the stand-in says; Verify says the same in other words.</summary>
public sealed class FailureMessageTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_difference_is_shown_with_the_lines_around_it_and_the_way_to_accept_it()
    {
        const string name = $"{nameof(FailureMessageTests)}.{nameof(A_difference_is_shown_with_the_lines_around_it_and_the_way_to_accept_it)}";
        _folder.Add($"{name}.verified.txt", "1\n2\n3\n4\n5\n6\nold\n8\n9\n10\n11");

        var message = await MessageOf(Verifier.Verify("1\n2\n3\n4\n5\n6\nnew\n8\n9\n10\n11", sourceFile: _folder.SourceFile));

        var folder = Path.GetDirectoryName(_folder.SourceFile);
        Assert.Equal(
            $"""
            The snapshot differs from what was received:

              4
              5
              6
            - old
            + new
              8
              9
              10

            Received: {folder}/{name}.received.txt
            Verified: {folder}/{name}.verified.txt
            To accept it, move the received file over the verified one:
              mv "{folder}/{name}.received.txt" "{folder}/{name}.verified.txt"
            """,
            message.Replace('\\', '/'));
    }

    [Fact]
    public async Task Changes_far_apart_are_shown_without_what_lies_between()
    {
        _folder.Add($"{nameof(FailureMessageTests)}.{nameof(Changes_far_apart_are_shown_without_what_lies_between)}.verified.txt", "a\n1\n2\n3\n4\n5\n6\n7\n8\nb");

        var message = await MessageOf(Verifier.Verify("A\n1\n2\n3\n4\n5\n6\n7\n8\nB", sourceFile: _folder.SourceFile));

        Assert.Contains("- a\n+ A\n  1\n  2\n  3\n  …\n  6\n  7\n  8\n- b\n+ B\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_snapshot_is_named_as_such()
    {
        var message = await MessageOf(Verifier.Verify("one", sourceFile: _folder.SourceFile));

        Assert.StartsWith("There is no snapshot yet", message, StringComparison.Ordinal);
        Assert.Contains("+ one\n", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "a")]
    public async Task A_theory_is_told_to_use_its_parameters(int number, string text)
    {
        var message = await MessageOf(Verifier.Verify($"{number}{text}", sourceFile: _folder.SourceFile));

        Assert.Contains("add .UseParameters(number, text)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_folder_that_is_gone_is_named()
    {
        var message = await MessageOf(Verifier.Verify("one", sourceFile: Path.Combine(_folder.SourceFile, "gone", "Any.cs")));

        Assert.Contains("is not there", message, StringComparison.Ordinal);
    }

    private static async Task<string> MessageOf(SettingsTask verification) =>
        (await Assert.ThrowsAsync<VerifyException>(async () => await verification)).Message;
}
