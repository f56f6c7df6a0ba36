using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Contracts.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers.Tests;

/// <summary>
/// Runs all rules on a few lines in a project that references the contract. <c>[|…|]</c> marks what is reported, by the test's rule or by
/// the one that is named: <c>[|OAC002:…|]</c>; lines without a mark say that nothing is.
/// </summary>
internal static partial class Check
{
    /// <summary>Where the lines stand: a class with all that tests have use for.</summary>
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.ObjectModel;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Acme.Clips;

        """;

    public static IEnumerable<DiagnosticAnalyzer> Analyzers => [new ContractAnalyzer()];

    /// <summary>Statements in a method with a few variables that nobody knows the values of.</summary>
    public static Task Statements(string statements, string rule = "OAC001", bool compiles = true) => Members(InMethod(statements), rule, compiles);

    public static string InMethod(string statements) => $$"""
        static string Call() => "";

        static void Method(Clip clip, string? unknown, bool condition, int number, int? maybe)
        {
            {{statements}}
        }
        """;

    /// <summary>Members of a class.</summary>
    public static Task Members(string members, string rule = "OAC001", bool compiles = true) => Source(InClass(members), rule, compiles);

    public static string InClass(string members) => $$"""
        {{Usings}}
        class Consumer
        {
            {{members}}
        }
        """;

    public static async Task Source(string source, string rule = "OAC001", bool compiles = true, params MetadataReference[] references)
    {
        var expected = new List<string>();
        var code = new System.Text.StringBuilder();
        foreach (Match part in Marked().Matches(source))
        {
            if (part.Groups["code"].Success)
            {
                expected.Add($"{(part.Groups["id"].Success ? part.Groups["id"].Value : rule)} at {code.Length}: {part.Groups["code"].Value}");
            }

            code.Append(part.Groups["code"].Success ? part.Groups["code"].Value : part.Value);
        }

        var compilation = Compile(code.ToString(), references);
        if (compiles)
        {
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        var diagnostics = await Analyze(compilation);
        Assert.Equal(Shown(diagnostics), Shown(await AnalyzeOpenFile(compilation)));
        Assert.Equal(expected, Shown(diagnostics));

        IEnumerable<string> Shown(IEnumerable<Diagnostic> all) =>
            all.Select(one => $"{one.Id} at {one.Location.SourceSpan.Start}: {code.ToString(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}");
    }

    public static CSharpCompilation Compile(string source, params MetadataReference[] references) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(source, path: "Consumer.cs")],
        [.. ContractAssembly.Framework, .. references is [] ? [ContractAssembly.Reference] : references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>What all rules report, in the order of the source.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="options">What <c>.editorconfig</c> says of all files.</param>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, AnalyzerConfigOptionsProvider? options = null)
    {
        var analysis = compilation.WithAnalyzers([.. Analyzers], options is null ? null : new AnalyzerOptions([], options));
        return Ordered(await analysis.GetAnalyzerDiagnosticsAsync());
    }

    /// <summary>What an editor shows of a file while it is open: what a rule reports somewhere else than it looks is left out.</summary>
    private static async Task<ImmutableArray<Diagnostic>> AnalyzeOpenFile(Compilation compilation) =>
        Ordered(await compilation.WithAnalyzers([.. Analyzers]).GetAnalyzerSemanticDiagnosticsAsync(
            compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), filterSpan: null, CancellationToken.None));

    private static ImmutableArray<Diagnostic> Ordered(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(one => one.Location.SourceSpan.Start).ThenBy(one => one.Id, StringComparer.Ordinal)];

    public static Task<ImmutableArray<Diagnostic>> AnalyzeStatements(string statements) => Analyze(Compile(InClass(InMethod(statements))));

    /// <summary>A mark around code, or any other character.</summary>
    [GeneratedRegex(@"\[\|(?:(?<id>OAC\d{3}):)?(?<code>.*?)\|\]|.", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
