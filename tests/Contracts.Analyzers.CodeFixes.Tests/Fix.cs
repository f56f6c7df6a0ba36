using Contracts.Analyzers.Rules;
using Contracts.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.CodeFixes.Tests;

/// <summary>Applies a fix of OAC001 to a few lines, and Fix All in document, project and solution.</summary>
internal static class Fix
{
    public const string Nearest = "OAC001.Nearest";
    public const string NearestConstant = "OAC001.NearestConstant";

    /// <summary>Applies the fix to statements in a method.</summary>
    /// <param name="before">The statements; <c>[|…|]</c> marks what is wrong.</param>
    /// <param name="after">The statements with the fix.</param>
    /// <param name="key">Which of the fixes.</param>
    /// <param name="title">What the fix says of itself; anything where it is null.</param>
    public static Task Statements(string before, string after, string key = Nearest, string? title = null) =>
        Sources([InMethod(before)], [InMethod(after)], key, title);

    public static Task Sources(string[] before, string[] after, string key = Nearest, string? title = null)
    {
        var test = Test(key);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal(title ?? action.Title, action.Title);
        foreach (var source in before)
        {
            test.TestState.Sources.Add(source);
        }

        foreach (var source in after)
        {
            test.FixedState.Sources.Add(source);
        }

        return test.RunAsync();
    }

    /// <summary>The titles of all fixes offered for a statement with one mark.</summary>
    public static async Task<IReadOnlyList<string>> Titles(string statement)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences([.. ContractAssembly.Framework, ContractAssembly.Reference]);
        var document = project.AddDocument("Consumer.cs", InMethod(statement));
        var compilation = await document.Project.GetCompilationAsync();
        var diagnostic = Assert.Single(await Assert.IsType<CSharpCompilation>(compilation).WithAnalyzers([new ValueAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        var titles = new List<string>();
        await new AllowedValueCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => titles.Add(action.Title), CancellationToken.None));
        return titles;
    }

    private static string InMethod(string statements) => $$"""
        #nullable enable
        using Acme.Clips;

        class Consumer
        {
            const string Wrong = "wan2.6-vidoe-720p";

            static void Method(Clip clip, string? unknown, bool condition)
            {
                {{statements}}
            }
        }
        """;

    private static CSharpCodeFixTest<ValueAnalyzer, AllowedValueCodeFixProvider, DefaultVerifier> Test(string key)
    {
        var test = new CSharpCodeFixTest<ValueAnalyzer, AllowedValueCodeFixProvider, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CodeActionEquivalenceKey = key,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        test.TestState.AdditionalReferences.AddRange(ContractAssembly.Framework);
        test.TestState.AdditionalReferences.Add(ContractAssembly.Reference);
        return test;
    }
}
