using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contracts.Build.Tests;

/// <summary>A string from a contract never becomes code.</summary>
public sealed class HostileContractTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratedCode.OfFile(HostileContract.Write(), "contract.json"));
    private static readonly Lazy<SyntaxNode> Root = new(() => CSharpSyntaxTree.ParseText(Code.Value.Source).GetRoot());

    [Fact]
    public void Compiles_and_declares_the_contract_s_types_alone()
    {
        var types = Root.Value.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText).ToLookup(name => name.EndsWith("Result", StringComparison.Ordinal));

        Assert.Equal(HostileContract.Texts.Length, types[true].Count());
        Assert.Equal(
            Enumerable.Range(0, HostileContract.Texts.Length).Select(i => "Object" + i)
                .Concat(["Everything", "AcmeClient", "IAcmeClient", "ApiException", "ContractHttp", "FileParameter", "Parameter", "Response", "ResponseStream", "SegmentedBuffer", "SegmentedContent", "Style", "Text", "Utf8Writer"])
                .Order(),
            types[false].Order());
    }

    [Fact]
    public void Has_no_directive_but_the_template_s() =>
        Assert.All(
            Root.Value.DescendantTrivia().Where(trivia => trivia.IsDirective),
            trivia => Assert.Contains(trivia.ToString().Trim(), (string[])["#nullable enable", "#if NET", "#if NET8_0_OR_GREATER", "#else", "#endif"]));

    [Fact]
    public void Keeps_each_name_as_a_literal()
    {
        var literals = Root.Value.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.Value as string).ToHashSet();

        Assert.All(HostileContract.Texts, text => Assert.Contains(text, literals));
    }

    [Fact]
    public void Documents_it_in_valid_xml()
    {
        var comments = Root.Value.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)).ToList();

        Assert.NotEmpty(comments);
        Assert.DoesNotContain(comments, comment => comment.GetStructure()!.DescendantNodes().OfType<XmlElementStartTagSyntax>().Any(tag => tag.Name.ToString() == "evil"));
    }
}
