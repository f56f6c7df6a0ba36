namespace Contracts.Analyzers.Tests;

/// <summary>OAC007: comparisons with values that never come.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("""_ = clip.State == [|"old"|];""")]
    [InlineData("""_ = [|"old"|] != clip.State;""")]
    [InlineData("""_ = clip.State is [|"old"|];""")]
    [InlineData("""_ = clip.State is "new" or not [|"old"|];""")]
    [InlineData("""_ = clip is { State: [|"old"|] };""")]
    [InlineData("""_ = clip is { Options.ShotType: [|"many"|] or "multi" };""")]
    [InlineData("""_ = clip?.State == [|"old"|];""")]
    [InlineData("""switch (clip.State) { case "new": break; case [|"old"|]: break; }""")]
    [InlineData("""switch (clip.State) { case [|"old"|] when condition: break; case null: break; default: break; }""")]
    [InlineData("""_ = clip.State switch { "new" => 1, [|"old"|] => 2, _ => 3 };""")]
    [InlineData("""_ = string.Equals(clip.State, [|"old"|]);""")]
    [InlineData("""_ = string.Equals([|"old"|], clip.State, StringComparison.Ordinal);""")]
    [InlineData("""_ = clip.State!.Equals([|"old"|]);""")]
    [InlineData("""_ = StringComparer.OrdinalIgnoreCase.Equals(clip.State, [|"old"|]);""")]
    [InlineData("""_ = object.Equals(clip.State, [|"old"|]);""")]
    [InlineData("""_ = clip.Duration == [|7|];""")]
    [InlineData("""_ = clip.Speed == [|7|];""")]
    [InlineData("""_ = clip.Colors![0] == [|"blue"|];""")]
    [InlineData("""const string Local = "old"; _ = clip.State == [|Local|];""")]
    [InlineData("""_ = clip.Model == [|"wan2.6-vidoe-720p"|];""")]
    [InlineData("""_ = clip.Speed!.Value == [|7|];""")]
    [InlineData("""_ = (clip.State, number) is ([|"old"|], 1) or ("new", 2);""")]
    [InlineData("""_ = (clip.State, (number, clip.Duration)) switch { (not [|"old"|], (1, [|7|])) => 1, ("new", _) => 2, _ => 3 };""")]
    [InlineData("""switch ((clip.State, number)) { case ([|"old"|], 1): break; case ("new", _): break; }""")]
    public Task A_value_that_never_comes_is_reported(string statement) => Check.Statements(statement, "OAC007");

    [Theory]
    [InlineData("""_ = clip.State == "new";""")]
    [InlineData("""_ = clip.State == null;""")]
    [InlineData("""_ = clip.State is null;""")]
    [InlineData("""_ = clip.State == unknown;""")]
    [InlineData("""_ = clip.Model == "gpt-video";""")]
    [InlineData("""_ = clip.Text == "b";""")]
    [InlineData("""_ = string.Equals(clip.State, "NEW", StringComparison.OrdinalIgnoreCase);""")]
    [InlineData("""_ = StringComparer.OrdinalIgnoreCase.Equals(clip.State, "NEW");""")]
    [InlineData("""_ = clip.State!.Equals("NEW", number > 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);""")]
    [InlineData("""_ = clip.Duration > 7;""")]
    [InlineData("""_ = clip.Undescribed == "x";""")]
    [InlineData("""_ = clip.State is { Length: 3 };""")]
    [InlineData("""_ = (unknown, clip.State) is ("old", "new");""")]
    [InlineData("""_ = (unknown, number) switch { ("old", 1) => 1, _ => 2 };""")]
    public Task A_value_that_may_come_is_not(string statement) => Check.Statements(statement, "OAC007");

    [Fact]
    public Task Parameters_with_ContractValue_are_compared_as_well() => Check.Members(
        """bool M([ContractValue(typeof(Clip), nameof(Clip.State))] string state) => state == [|"old"|];""",
        "OAC007");
}
