using System.Reflection;
using System.Runtime.Loader;
using Contracts.Analyzers.Tests;
using Contracts.Analyzers.Tests.JsonText;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes.Tests;

/// <summary>
/// Completes a few lines as an editor does: in Roslyn's own completion service, which finds the provider in the project's analyzer
/// references. The two assemblies of the package lie alone in a directory, so that whatever else they needed would be missing.
/// </summary>
internal static class Complete
{
    private static readonly AnalyzerFileReference Analyzers = Isolated();

    /// <summary>What is offered at <c>$$</c>, in the order of the list.</summary>
    public static async Task<IReadOnlyList<string>> Items(string statements)
    {
        var (document, position) = Document(statements);
        return [.. (await List(document, position)).Select(item => item.DisplayText)];
    }

    /// <summary>The statements after an item was chosen.</summary>
    public static async Task<string> Choose(string statements, string item)
    {
        var (document, position) = Document(statements);
        var chosen = (await List(document, position)).Single(one => one.DisplayText == item);
        var change = await Service(document).GetChangeAsync(document, chosen);
        var text = (await document.GetTextAsync()).WithChanges(change.TextChange).ToString();
        var start = VideoContract.InMethod("$$").IndexOf("$$", StringComparison.Ordinal);
        return text[start..^(VideoContract.InMethod("$$").Length - start - 2)];
    }

    /// <summary>What the list says of an item.</summary>
    public static async Task<string> Description(string statements, string item)
    {
        var (document, position) = Document(statements);
        var described = (await List(document, position)).Single(one => one.DisplayText == item);
        return (await Service(document).GetDescriptionAsync(document, described))!.Text;
    }

    /// <summary>What is offered of itself at <c>$$</c>, behind the character that was just typed.</summary>
    public static async Task<IReadOnlyList<string>> ItemsBehind(string statements, char typed)
    {
        var (document, position) = Document(statements);
        return [.. (await List(document, position, CompletionTrigger.CreateInsertionTrigger(typed))).Select(item => item.DisplayText)];
    }

    private static async Task<IReadOnlyList<CompletionItem>> List(Document document, int position, CompletionTrigger trigger = default) =>
        (await Service(document).GetCompletionsAsync(document, position, trigger)).ItemsList;

    private static CompletionService Service(Document document) => CompletionService.GetService(document)!;

    private static (Document Document, int Position) Document(string statements)
    {
        var code = VideoContract.InMethod(statements);
        var position = code.LastIndexOf("$$", StringComparison.Ordinal);
        var project = new AdhocWorkspace(MefHostServices.DefaultHost).AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences([.. ContractAssembly.Framework, .. VideoContract.References])
            .AddAnalyzerReference(Analyzers);
        return (project.AddDocument("Consumer.cs", SourceText.From(code.Remove(position, 2))), position);
    }

    private static AnalyzerFileReference Isolated()
    {
        var directory = Directory.CreateTempSubdirectory("contracts-analyzers-").FullName;
        foreach (var name in (string[])["Contracts.Analyzers.dll", "Contracts.Analyzers.CodeFixes.dll"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(directory, name));
        }

        return new AnalyzerFileReference(Path.Combine(directory, "Contracts.Analyzers.CodeFixes.dll"), new Loader());
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new("Analyzers");

        public Loader() => _context.Resolving += static (context, name) => name.Name is "Contracts.Analyzers"
            ? context.LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(context.Assemblies.First().Location)!, name.Name + ".dll"))
            : null;

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }
}
