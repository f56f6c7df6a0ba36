namespace Contracts.Generator.Tests;

public sealed class PolyfillTests
{
    private const string Source = """
        /// <summary>O.</summary>
        public partial class Order
        {
            /// <summary>S.</summary>
            public required string Status { get; set; }
        }
        """;

    [Fact]
    public void Targets_without_the_types_for_required_get_them()
    {
        var generation = Generation.Run(Source, Generation.NetStandard).Compiles();

        Assert.Contains("class RequiredMemberAttribute", generation["Polyfills"], StringComparison.Ordinal);
        Assert.Contains("class CompilerFeatureRequiredAttribute", generation["Polyfills"], StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_without_the_types_for_records_with_required_members_get_them() =>
        Generation.Run(Source.Replace("class", "record", StringComparison.Ordinal), Generation.NetStandard).Compiles();

    [Fact]
    public void Targets_with_the_types_for_required_get_none()
    {
        var generation = Generation.Run(Source).Compiles();

        Assert.DoesNotContain("Contracts.Polyfills.g.cs", generation.HintNames);
    }

    [Fact]
    public void A_polyfill_of_the_project_itself_is_used()
    {
        var generation = Generation.Run(
            Source + "namespace System.Runtime.CompilerServices { internal sealed class RequiredMemberAttribute : Attribute; }",
            Generation.NetStandard).Compiles();

        Assert.DoesNotContain("class RequiredMemberAttribute", generation["Polyfills"], StringComparison.Ordinal);
        Assert.Contains("class CompilerFeatureRequiredAttribute", generation["Polyfills"], StringComparison.Ordinal);
    }
}
