using Contracts.Analyzers.Rules;
using Contracts.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.CodeFixes.Tests;

/// <summary>Applies a fix to a few lines, and Fix All in document, project and solution.</summary>
internal static class Fix
{
    public const string Nearest = "Nearest";
    public const string NearestConstant = "NearestConstant";

    /// <summary>Applies the fix to statements in a method.</summary>
    /// <param name="before">The statements; <c>[|…|]</c> marks an OAC001, <c>{|OAC002:…|}</c> any other.</param>
    /// <param name="after">The statements with the fix.</param>
    /// <param name="key">Which of the fixes.</param>
    /// <param name="title">What the fix says of itself; anything where it is null.</param>
    public static Task Statements(string before, string after, string key = Nearest, string? title = null) =>
        Sources([InMethod(before)], [InMethod(after)], key, title);

    public static Task Sources(string[] before, string[] after, string key = Nearest, string? title = null) =>
        Apply<ReplacementCodeFixProvider>(before, after, key, title);

    /// <summary>Adds missing members in statements in a method.</summary>
    public static Task AddMembers(string before, string after, string? title = null) =>
        Apply<MissingMemberCodeFixProvider>([InMethod(before)], [InMethod(after)], "AddMissing", title);

    /// <summary>The titles of all fixes offered for a statement with one mark.</summary>
    public static async Task<IReadOnlyList<string>> Titles(string statement)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences([.. ContractAssembly.Framework, ContractAssembly.Reference]);
        var document = project.AddDocument("Consumer.cs", InMethod(statement));
        var compilation = await document.Project.GetCompilationAsync();
        var diagnostic = Assert.Single(await Assert.IsType<CSharpCompilation>(compilation).WithAnalyzers([new ContractAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        var titles = new List<string>();
        await new ReplacementCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => titles.AddRange(TitlesOf(action)), CancellationToken.None));
        return titles;
    }

    public static string InMethod(string statements) => $$"""
        #nullable enable
        using Acme.Clips;

        class Consumer
        {
            const string Wrong = "wan2.6-vidoe-720p";
            const string Empty = "";

            static void Use([ContractValue(typeof(Clip), nameof(Clip.Size))] string size, int number) { }

            static void Method(Clip clip, string? unknown, bool condition, int number)
            {
                {{statements}}
            }
        }
        """;

    private static IEnumerable<string> TitlesOf(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action.Title] : action.NestedActions.Select(nested => $"{action.Title}: {nested.Title}");

    private static Task Apply<TFix>(string[] before, string[] after, string key, string? title)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix> { CodeActionEquivalenceKey = key };
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

    private sealed class Test<TFix> : CSharpCodeFixTest<ContractAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            TestState.AdditionalReferences.AddRange(ContractAssembly.Framework);
            TestState.AdditionalReferences.Add(ContractAssembly.Reference);
        }
    }
}
