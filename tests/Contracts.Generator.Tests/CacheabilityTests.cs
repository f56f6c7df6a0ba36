using Contracts.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Generator.Tests;

/// <summary>While somebody types, nothing that the contract did not touch is computed anew.</summary>
public sealed class CacheabilityTests
{
    private static readonly string Source = Contract.WithProperty(
        """{"$ref":"#/components/schemas/State"}""",
        "[global::Contracts.ContractDocument(\"Orders\", \"1\")]"
            + "[global::Contracts.ContractSchema(\"{}\", Name = \"Order\")]"
            + Contract.NamedSchema("State", """{"enum":["new"]}""")) + """

        /// <summary>A client.</summary>
        [global::Contracts.ContractDocument("Orders", "1")]
        public partial class OrdersClient
        {
            /// <summary>Lists orders.</summary>
            [global::Contracts.ContractOperation("GET", "/orders")]
            public static void ListAsync([global::Contracts.ContractSchema("{\"maximum\":5}", Name = "limit", In = "query")] int limit) => ValidateListRequest(limit);

            static partial void ValidateListRequest(int limit);
        }
        """;

    private static readonly CSharpParseOptions Options = (CSharpParseOptions)Generation.Compile("").SyntaxTrees[0].Options;

    [Fact]
    public void Every_step_has_a_name()
    {
        var generation = Generation.Run(Source);

        Assert.Equal(
            TrackingNames.All.Order(),
            generation.Result.TrackedSteps.Keys.Where(TrackingNames.All.Contains).Order());
    }

    [Fact]
    public void An_edit_elsewhere_changes_no_step()
    {
        var compilation = Generation.Compile(Source);
        var other = CSharpSyntaxTree.ParseText("class Other;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var before = Generation.Run(compilation.AddSyntaxTrees(other));

        var after = before.Again(compilation.AddSyntaxTrees(other.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From("class Other { int x; }"))));

        AssertAllUnchanged(after);
    }

    [Fact]
    public void A_method_added_beside_the_contract_members_changes_no_output()
    {
        var before = Generation.Run(Source);

        var after = before.Again(Generation.Compile(Source + "\n/// <summary>P.</summary>\npublic partial class Extra;"));

        Assert.All(
            after.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_new_value_of_the_contract_changes_the_constants()
    {
        var before = Generation.Run(Source);

        var after = before.Again(Generation.Compile(Source.Replace("\\\"new\\\"", "\\\"newer\\\"", StringComparison.Ordinal)));

        Assert.Contains("Newer", after["KnownValues"], StringComparison.Ordinal);
        Assert.Contains(
            after.Result.TrackedSteps[TrackingNames.KnownValues].SelectMany(step => step.Outputs),
            output => output.Reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_changed_class_writes_that_class_alone()
    {
        var order = CSharpSyntaxTree.ParseText(Contract.WithProperty("""{"enum":["new"]}"""), Options);
        var line = CSharpSyntaxTree.ParseText(Contract.WithProperty("""{"enum":["whole"]}""").Replace("class Order", "class Line", StringComparison.Ordinal), Options);
        var compilation = Generation.Compile(Contract.WithProperty("""{"enum":["any"]}""").Replace("class Order", "class Other", StringComparison.Ordinal)).AddSyntaxTrees(order, line);
        var before = Generation.Run(compilation);

        var changed = CSharpSyntaxTree.ParseText(order.ToString().Replace("\\\"new\\\"", "\\\"newer\\\"", StringComparison.Ordinal), Options);
        var after = before.Again(compilation.ReplaceSyntaxTree(order, changed));

        var written = after.Result.GeneratedSources.Where(source => !before.Result.GeneratedSources.Any(old => old.HintName == source.HintName && old.SourceText == source.SourceText));
        Assert.Contains("Order", Assert.Single(written).HintName, StringComparison.Ordinal);
        Assert.Single(
            after.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_changed_class_is_written_alone()
    {
        const string Other = """

            /// <summary>L.</summary>
            [global::Contracts.ContractSchema("{\"minProperties\":0}", Name = "Line")]
            public partial class Line;
            """;
        var before = Generation.Run(Source + Other);

        var after = before.Again(Generation.Compile(Source + Other.Replace(":0", ":1", StringComparison.Ordinal)));

        Assert.Contains("minProperties\\\":1", after["Acme_Line.Validation"], StringComparison.Ordinal);
        Assert.Equal(["Acme_Line"], after.Result.TrackedSteps[TrackingNames.Validations].SelectMany(step => step.Outputs)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)).Select(output => ((ValidationModel)output.Value).Id));
        Assert.Single(
            after.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static void AssertAllUnchanged(Generation generation)
    {
        var reasons =
            from name in TrackingNames.All
            from step in generation.Result.TrackedSteps[name]
            from output in step.Outputs
            where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
            select $"{name}: {output.Reason}";
        Assert.Empty(reasons);
        Assert.All(
            generation.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }
}
