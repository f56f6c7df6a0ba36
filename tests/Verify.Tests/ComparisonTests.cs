namespace Verify.Tests;

public sealed class ComparisonTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_snapshot_stands_beside_the_test_s_source() =>
        await Verifier.Verify("// What was verified once.\n", "cs");

    [Fact]
    public async Task A_match_passes_and_removes_what_an_earlier_run_received()
    {
        const string name = $"{nameof(ComparisonTests)}.{nameof(A_match_passes_and_removes_what_an_earlier_run_received)}";
        _folder.Add($"{name}.verified.txt", "one\ntwo");
        _folder.Add($"{name}.received.txt", "one\nthree");

        await Verifier.Verify("one\ntwo", sourceFile: _folder.SourceFile);

        Assert.Equal([$"{name}.verified.txt"], _folder.Files);
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        const string name = $"{nameof(ComparisonTests)}.{nameof(A_missing_snapshot_fails_and_leaves_what_was_received)}";

        await Fails(Verifier.Verify("one", sourceFile: _folder.SourceFile));

        Assert.Equal([$"{name}.received.txt"], _folder.Files);
        Assert.Equal("one", _folder.Read($"{name}.received.txt"));
    }

    [Fact]
    public async Task A_difference_fails_and_leaves_the_snapshot_as_it_was()
    {
        const string name = $"{nameof(ComparisonTests)}.{nameof(A_difference_fails_and_leaves_the_snapshot_as_it_was)}";
        _folder.Add($"{name}.verified.json", "{}");

        await Fails(Verifier.Verify("[]", "json", sourceFile: _folder.SourceFile));

        Assert.Equal("{}", _folder.Read($"{name}.verified.json"));
        Assert.Equal("[]", _folder.Read($"{name}.received.json"));
    }

    [Theory]
    [InlineData("last line break", "one", "one\n")]
    [InlineData("space at the end", "one ", "one")]
    [InlineData("form feed", "one\ftwo", "one\ntwo")]
    public async Task White_space_is_content(string difference, string verified, string received)
    {
        var name = $"{nameof(ComparisonTests)}.{nameof(White_space_is_content)}_difference={difference}";
        _folder.Add($"{name}.verified.txt", verified);

        await Fails(Verifier.Verify(received, sourceFile: _folder.SourceFile).UseParameters(difference));

        Assert.Equal([$"{name}.received.txt", $"{name}.verified.txt"], _folder.Files);
    }

    [Fact]
    public async Task Line_breaks_of_every_system_are_the_same()
    {
        _folder.Add($"{nameof(ComparisonTests)}.{nameof(Line_breaks_of_every_system_are_the_same)}.verified.txt", "one\ntwo\nthree\n");

        await Verifier.Verify("one\r\ntwo\rthree\n", sourceFile: _folder.SourceFile);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_content()
    {
        _folder.Add($"{nameof(ComparisonTests)}.{nameof(A_byte_order_mark_is_not_content)}.verified.txt", "\uFEFFone");

        await Verifier.Verify("one", sourceFile: _folder.SourceFile);
    }

    private static async Task Fails(VerifyTests.SettingsTask verification) =>
        await Assert.ThrowsAnyAsync<Exception>(async () => await verification);
}
