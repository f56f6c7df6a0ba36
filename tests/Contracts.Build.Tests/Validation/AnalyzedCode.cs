using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Build.Tests;

/// <summary>Code of somebody who uses a contract, as Contracts.Analyzers sees it.</summary>
internal static class AnalyzedCode
{
    private static readonly string Path = Repository.PathOf("generator", "Contracts.Analyzers", "bin", Repository.Configuration, "netstandard2.0", "Contracts.Analyzers.dll");

    /// <summary>What the analyzers say of each expression, once and in order.</summary>
    public static List<List<string>> Messages(GeneratedCode contract, IEnumerable<string> expressions)
    {
        const string Head = "class Consumer\n{\n    static void Method()\n    {\n";
        string[] lines = [.. expressions.Select(expression => $"        _ = {expression};")];
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Head + string.Join('\n', lines) + "\n    }\n}\n")],
            [.. Compiler.References, MetadataReference.CreateFromImage(contract.Image)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = compilation.WithAnalyzers(Compiler.AnalyzersOf(Path)).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var first = Head.Count(c => c == '\n');
        var messages = diagnostics.ToLookup(one => one.Location.GetLineSpan().StartLinePosition.Line - first, one => one.GetMessage(CultureInfo.InvariantCulture));
        return [.. lines.Select((_, i) => messages[i].Distinct().Order(StringComparer.Ordinal).ToList())];
    }
}
