namespace Contracts.Analyzers.Tests;

/// <summary>OAC002: numbers of every type are compared exactly.</summary>
public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("clip.Seed = [|-2|];")]
    [InlineData("clip.Seed = -1;")]
    [InlineData("clip.Seed = 2147483647;")]
    [InlineData("clip.Seed = [|2147483648|];")]
    [InlineData("clip.Seed = [|long.MinValue|];")]
    [InlineData("clip.Seed = [|uint.MaxValue|];")]
    [InlineData("clip.Scale = [|0|];")]
    [InlineData("clip.Scale = double.Epsilon;")]
    [InlineData("clip.Scale = [|-double.Epsilon|];")]
    [InlineData("clip.Scale = [|1.5|];")]
    [InlineData("clip.Scale = 1.4999999999999998;")]
    [InlineData("clip.Scale = [|double.MaxValue|];")]
    [InlineData("clip.Scale = double.NaN;")]
    [InlineData("clip.Price = 0.01m;")]
    [InlineData("clip.Price = [|0.001m|];")]
    [InlineData("clip.Price = 1.10m;")]
    [InlineData("clip.Price = decimal.MaxValue;")]
    [InlineData("clip.Price = [|1.005m|];")]
    [InlineData("clip.Blur = 0.1f;")]
    [InlineData("clip.Blur = [|0.11f|];")]
    [InlineData("clip.Bits = 18446744073709551614;")]
    [InlineData("clip.Bits = [|ulong.MaxValue|];")]
    [InlineData("clip.Bits = [|18446744073709551615UL|];")]
    public Task A_number_outside_its_range_is_reported(string statement) => Check.Statements(statement, "OAC002");

    [Theory]
    [InlineData("clip.Seed = -2;", "-1")]
    [InlineData("clip.Seed = 2147483648;", "2147483647")]
    [InlineData("clip.Price = 0.004m;", "0")]
    [InlineData("clip.Price = 1.005m;", "1")]
    [InlineData("clip.Scale = 2;", null)]
    public async Task The_nearest_bound_is_told(string statement, string? nearest) =>
        Assert.Equal(nearest, Assert.Single(await Check.AnalyzeStatements(statement)).Properties.GetValueOrDefault(DiagnosticProperties.Nearest));
}
