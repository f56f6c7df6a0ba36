namespace Contracts.Analyzers.Tests;

/// <summary>OAC009: what the contract deprecates.</summary>
public sealed class DeprecationTests
{
    [Theory]
    [InlineData("""clip.[|Legacy|] = "x";""")]
    [InlineData("""_ = clip.[|Legacy|];""")]
    [InlineData("""_ = clip?.[|Legacy|];""")]
    [InlineData("""_ = new Clip { [|Legacy|] = "x" };""")]
    [InlineData("""_ = clip is { [|Legacy|]: "x" };""")]
    [InlineData("""clip.Container = [|"avi"|];""")]
    [InlineData("""clip.Container = condition ? "mp4" : [|"avi"|];""")]
    [InlineData("""clip.Container = "mp4";""")]
    [InlineData("""_ = nameof(Clip.Size);""")]
    public Task It_is_pointed_out_where_it_is_used(string statement) => Check.Statements(statement, "OAC009");

    [Fact]
    public Task What_the_compiler_says_already_is_not_said_again() => Check.Statements("""clip.Gone = "x";""", "OAC009");
}
