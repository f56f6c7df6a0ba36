namespace Verify.Tests;

public sealed class NamingTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a:b/c", 1.5, "text=a-b-c_number=1.5")]
    [InlineData(null, -1, "text=null_number=-1")]
    public async Task Arguments_are_part_of_the_name(string? text, double number, string expected)
    {
        _folder.Add($"{nameof(NamingTests)}.{nameof(Arguments_are_part_of_the_name)}_{expected}.verified.txt", "one");

        await Verifier.Verify("one", sourceFile: _folder.SourceFile).UseParameters(text, number);
    }

    [Theory]
    [InlineData(new[] { "a", "b" }, true)]
    public async Task Items_are_joined_and_the_last_arguments_may_be_left_out(string[] items, bool leftOut)
    {
        Assert.True(leftOut);
        _folder.Add($"{nameof(NamingTests)}.{nameof(Items_are_joined_and_the_last_arguments_may_be_left_out)}_items=a,b.verified.txt", "one");

        await Verifier.Verify("one", sourceFile: _folder.SourceFile).UseParameters([items]);
    }

    [Fact]
    public async Task More_values_than_parameters_fail() =>
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("one", sourceFile: _folder.SourceFile).UseParameters(1));

    [Fact]
    public async Task A_method_name_can_be_given()
    {
        _folder.Add($"{nameof(NamingTests)}.Other.verified.txt", "one");

        await Verifier.Verify("one", sourceFile: _folder.SourceFile).UseMethodName("Other");
    }

    [Fact]
    public async Task Settings_name_the_snapshot_too()
    {
        _folder.Add($"{nameof(NamingTests)}.Other.verified.txt", "one");
        var settings = new VerifyTests.VerifySettings();
        settings.UseMethodName("Other");

        await Verifier.Verify("one", settings, _folder.SourceFile);
    }

    [Fact]
    public async Task The_test_names_the_snapshot_also_when_a_helper_verifies()
    {
        _folder.Add($"{nameof(NamingTests)}.{nameof(The_test_names_the_snapshot_also_when_a_helper_verifies)}.verified.txt", "one");

        await Helper.VerifyOne(_folder.SourceFile);
    }

    public sealed class Nested : IDisposable
    {
        private readonly SnapshotFolder _folder = new();

        public void Dispose() => _folder.Dispose();

        [Fact]
        public Task The_outer_type_comes_first()
        {
            _folder.Add($"{nameof(NamingTests)}.{nameof(Nested)}.{nameof(The_outer_type_comes_first)}.verified.txt", "one");

            return Verifier.Verify("one", sourceFile: _folder.SourceFile);
        }
    }

    private static class Helper
    {
        public static async Task VerifyOne(string sourceFile)
        {
            await Task.Yield();
            await Verifier.Verify("one", sourceFile: sourceFile);
        }
    }
}
