namespace Contracts.Analyzers.Tests;

/// <summary>OAC008: how many items, and each once.</summary>
public sealed class ArrayItemsTests
{
    [Theory]
    [InlineData("clip.Sizes = [|[1]|];")]
    [InlineData("clip.Sizes = [1, 2];")]
    [InlineData("clip.Sizes = [|[]|];")]
    [InlineData("clip.Sizes = [|[1, 2, 3, 4]|];")]
    [InlineData("clip.Sizes = [1, [|1|]];")]
    [InlineData("clip.Sizes = [1, number, [|1|]];")]
    [InlineData("clip.Sizes = [number, number];")]
    [InlineData("clip.Sizes = [number];", "[number]")]
    [InlineData("clip.Sizes = [1, .. new[] { number }];")]
    [InlineData("clip.Sizes = [|new[] { 1 }|];")]
    [InlineData("clip.Sizes = [|new List<int> { 1 }|];")]
    [InlineData("clip.Sizes = new List<int>(clip.Sizes!) { 1 };")]
    [InlineData("clip.Sizes = new[] { [|OAC002:10|], 2 };")]
    [InlineData("clip.Sizes = [1, condition ? [|OAC002:10|] : 2];")]
    [InlineData("_ = new Clip { Sizes = { 1 } };")]
    [InlineData("clip.Sizes!.Add([|OAC002:10|]);")]
    [InlineData("var sizes = new List<int> { 1 }; sizes.Add(2); clip.Sizes = sizes;")]
    public Task An_array_that_breaks_them_is_reported(string statement, string? reported = null) =>
        Check.Statements(reported is null ? statement : statement.Replace(reported, $"[|{reported}|]", StringComparison.Ordinal), "OAC008");

    [Theory]
    [InlineData("clip = new Clip { Sizes = [] }; clip.Sizes.Add(1); clip.Sizes.Add(2);")]
    [InlineData("clip.Sizes = new List<int> { 1 }; foreach (var i in new[] { number }) { clip.Sizes.Add(i); }")]
    [InlineData("clip.Sizes = [1]; ((List<int>)clip.Sizes).AddRange([2, 3]);")]
    [InlineData("clip.Sizes = [[|OAC002:10|]]; clip.Sizes.Add(2);")]
    [InlineData("clip.Sizes = [|[1]|]; clip.Colors = []; clip.Colors.Add(unknown!);")]
    [InlineData("""var odd = new Odd { C = new Dictionary<string, int> { ["e"] = 1 } }; odd.C["d"] = 1; odd = null;""")]
    public Task What_the_same_body_may_add_to_is_not_counted(string statement) => Check.Statements(statement, "OAC008");
}
