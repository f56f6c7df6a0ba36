using Contracts.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class KnownConstantRefactoringTests
{
    [Theory]
    [InlineData("clip.Size = $\"1280*720\";", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Duration = $10;", "clip.Duration = Clip.DurationValues.Duration10;")]
    [InlineData("_ = new Clip { Options = { ShotType = $\"multi\" } };", "_ = new Clip { Options = { ShotType = ClipOptions.ShotTypeValues.Multi } };")]
    [InlineData("clip.Size = condition ? $\"1280*720\" : null!;", "clip.Size = condition ? Clip.SizeValues.Size1280x720 : null!;")]
    [InlineData("clip.Colors = [$\"red\"];", "clip.Colors = [Clip.ColorsValues.Red];")]
    [InlineData("_ = clip.State == $\"new\";", "_ = clip.State == Clip.StateValues.New;")]
    [InlineData("_ = clip.State is /* a */ $\"new\" /* b */;", "_ = clip.State is /* a */ Clip.StateValues.New /* b */;")]
    [InlineData("clip.Size = \"1280$*720\";", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Size = \"1280*720\"$;", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Size = (@\"1280*$720\");", "clip.Size = (Clip.SizeValues.Size1280x720);")]
    [InlineData("clip.Size = ¤\"1280*$720\";", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Size = ¤\"$1280*720\";", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Size = \"12$80\" /* by */ + \"*720\";", "clip.Size = /* by */ Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Size = \"1280\" + \"*7$20\";", "clip.Size = Clip.SizeValues.Size1280x720;")]
    [InlineData("clip.Offset = -$1;", "clip.Offset = Clip.OffsetValues.OffsetMinus1;")]
    [InlineData("clip.Offset = $-1;", "clip.Offset = Clip.OffsetValues.OffsetMinus1;")]
    [InlineData("clip.Speed = 2$L;", "clip.Speed = Clip.SpeedValues.Speed2;")]
    [InlineData("Use(number: 1, size: $\"1280*720\");", "Use(number: 1, size: Clip.SizeValues.Size1280x720);")]
    [InlineData("clip.Size = number switch { 1 => $\"1280*720\", _ => null! };", "clip.Size = number switch { 1 => Clip.SizeValues.Size1280x720, _ => null! };")]
    [InlineData("clip.Options = clip.Options with { ShotType = $\"multi\" };", "clip.Options = clip.Options with { ShotType = ClipOptions.ShotTypeValues.Multi };")]
    [InlineData("switch (clip.State) { case $\"new\": break; }", "switch (clip.State) { case Clip.StateValues.New: break; }")]
    [InlineData("_ = clip is { State: not $\"new\" };", "_ = clip is { State: not Clip.StateValues.New };")]
    [InlineData("var size = $\"1280*720\"; clip.Size = size;", "var size = Clip.SizeValues.Size1280x720; clip.Size = size;")]
    [InlineData("clip.Size = Clip.SizeValues.$Size1280x720;", "clip.Size = \"1280*720\";")]
    [InlineData("clip.Size = Clip.SizeValues.Size1280x720$;", "clip.Size = \"1280*720\";")]
    [InlineData("switch (clip.State) { case Clip.StateValues.$New: break; }", "switch (clip.State) { case \"new\": break; }")]
    [InlineData("_ = clip.State is Clip.StateValues.$New;", "_ = clip.State is \"new\";")]
    [InlineData("_ = clip.State is Clip.State$Values.New or null;", "_ = clip.State is \"new\" or null;")]
    [InlineData("_ = clip.State switch { global::Acme.Clips.Clip.StateValues.$New => 1, _ => 2 };", "_ = clip.State switch { \"new\" => 1, _ => 2 };")]
    [InlineData("clip.Offset = Clip.OffsetValues.$OffsetMinus1;", "clip.Offset = -1;")]
    [InlineData("clip.Speed = Clip.SpeedValues.$Speed5000000000;", "clip.Speed = 5000000000;")]
    [InlineData("clip.Size = $Clip.SizeValues.Size1280x720;", "clip.Size = \"1280*720\";")]
    [InlineData("clip.Duration = Clip.DurationValues.$Duration10;", "clip.Duration = 10;")]
    public async Task A_literal_and_its_constant_stand_for_each_other(string before, string after) => Assert.Equal(Fix.InMethod(after), await Apply(before));

    [Theory]
    [InlineData("clip.Size = $\"1280x720\";")]
    [InlineData("clip.Undescribed = $\"new\";")]
    [InlineData("_ = $\"1280*720\";")]
    [InlineData("_ = int.$MaxValue;")]
    [InlineData("clip.Text = $Wrong;")]
    [InlineData("clip.Size = \"1280*720\" +$ unknown;")]
    [InlineData("clip.Size = ¤\"1280*720{$unknown}\";")]
    [InlineData("clip.Duration = $20 / 2;")]
    [InlineData("$clip.Size = \"1280*720\";")]
    public async Task There_is_nothing_to_offer_for_other_code(string statement) => Assert.Null(await Apply(statement));

    /// <summary>The code after the refactoring that is offered where the <c>$</c> stands; <see langword="null"/> where none is.</summary>
    private static async Task<string?> Apply(string statement)
    {
        // A dollar sign that is no mark.
        var code = Fix.InMethod(statement).Replace("$", "§", StringComparison.Ordinal).Replace("¤", "$", StringComparison.Ordinal);
        var position = code.IndexOf('§', StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences([.. ContractAssembly.Framework, ContractAssembly.Reference])
            .AddDocument("Consumer.cs", code.Remove(position, 1));
        var actions = new List<CodeAction>();
        await new KnownConstantRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(position, 0), actions.Add, CancellationToken.None));
        if (actions is [])
        {
            return null;
        }

        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)));
        var changed = await Simplifier.ReduceAsync(operation.ChangedSolution.GetDocument(document.Id)!);
        return (await changed.GetTextAsync()).ToString();
    }
}
