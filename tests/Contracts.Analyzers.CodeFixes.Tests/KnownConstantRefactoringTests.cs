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
    [InlineData("clip.Size = Clip.SizeValues.$Size1280x720;", "clip.Size = \"1280*720\";")]
    [InlineData("clip.Size = $Clip.SizeValues.Size1280x720;", "clip.Size = \"1280*720\";")]
    [InlineData("clip.Duration = Clip.DurationValues.$Duration10;", "clip.Duration = 10;")]
    public async Task A_literal_and_its_constant_stand_for_each_other(string before, string after) => Assert.Equal(Fix.InMethod(after), await Apply(before));

    [Theory]
    [InlineData("clip.Size = $\"1280x720\";")]
    [InlineData("clip.Undescribed = $\"new\";")]
    [InlineData("_ = $\"1280*720\";")]
    [InlineData("_ = int.$MaxValue;")]
    [InlineData("clip.Text = $Wrong;")]
    public async Task There_is_nothing_to_offer_for_other_code(string statement) => Assert.Null(await Apply(statement));

    /// <summary>The code after the refactoring that is offered where the <c>$</c> stands; <see langword="null"/> where none is.</summary>
    private static async Task<string?> Apply(string statement)
    {
        var code = Fix.InMethod(statement);
        var position = code.IndexOf('$', StringComparison.Ordinal);
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
