using System.Collections.Immutable;
using Contracts.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UniAll.Contracts.Sample;

/// <summary>Compiles a program with three wrong literals, with the analyzers, as a build does.</summary>
internal static class WrongLiterals
{
    public const string Source = """
        using UniAll.Contracts;

        var request = new CreateVideoTaskRequest
        {
            Model = "wan2.6-vidoe-720p",
            Prompt = "A paper boat sails down a rainy street.",
            Duration = 7,
            Size = "1280x720",
        };
        """;

    /// <summary>What the compiler and the analyzers report, in the order of the source.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile: the contract has changed under it.</exception>
    public static async Task<IReadOnlyList<Warning>> AnalyzeAsync()
    {
        var tree = CSharpSyntaxTree.ParseText(Source, path: "Program.cs");
        var compilation = CSharpCompilation.Create("WrongLiterals", [tree], References(), new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        var diagnostics = await compilation
            .WithAnalyzers([new ContractAnalyzer()])
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(ToWarning)];
    }

    private static Warning ToWarning(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan().Span;
        return new Warning(
            diagnostic.Id,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            Source.ReplaceLineEndings("\n").Split('\n')[span.Start.Line],
            span.Start.Line,
            span.Start.Character,
            span.End.Character - span.Start.Character);
    }

    /// <summary>What this program itself was compiled against: the framework and the contract.</summary>
    private static ImmutableArray<MetadataReference> References() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];
}

/// <summary>A diagnostic beside its source.</summary>
/// <param name="Id">The rule, <c>OAC001</c>.</param>
/// <param name="Severity"><c>warning</c>, …</param>
/// <param name="Message">What it says.</param>
/// <param name="SourceLine">The line it is about.</param>
/// <param name="Line">That line's number, from 0.</param>
/// <param name="Column">Where in the line it starts, from 0.</param>
/// <param name="Length">How many characters it underlines.</param>
internal sealed record Warning(string Id, string Severity, string Message, string SourceLine, int Line, int Column, int Length);
