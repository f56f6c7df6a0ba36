using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Tests;

/// <summary>Code that has nothing to do with a contract costs no memory, and without a contract nothing looks at it.</summary>
public sealed class CostTests
{
    private static readonly OperationKind[] NotInTheSample = [];

    /// <summary>Every kind of operation that the rules look at, and no contract in it.</summary>
    private const string Unrelated = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading.Tasks;

        record Point(int X, string Name = "p");

        class Box
        {
            private readonly Dictionary<string, int> _counts = new() { ["a"] = 1 };
            public string Text { get; set; } = "text";
            public int? Count { get; set; }
            public string[]? Lines { get; set; }

            public string Describe(int number, string? text = null)
            {
                var label = text ?? "nothing";
                Text = "x";
                Text += "y";
                Lines ??= ["one", $"{number} two"];
                (Text, Count) = ("z", 3);
                var point = new Point(1) with { Name = "q" };
                if (label == "first" || string.Equals(label, "second", StringComparison.OrdinalIgnoreCase) || point is { Name: "p" } || label is "a" or "b")
                {
                    _counts.Add(label, 5);
                    _counts[label] = 6;
                    Lines[0] = "three";
                    new List<string>().Add("four");
                }

                switch (Text)
                {
                    case "a":
                        break;
                }

                int Twice(int value, int times = 2) => value * times;
                Func<int, int> more = value => value + 1;
                var bytes = "bytes"u8;
                return number switch { 1 => "one", _ => label + bytes.Length + Twice(more(number)) };
            }

            public static async Task<string> Send(HttpClient http)
            {
                var box = JsonSerializer.Deserialize<Box>("{}");
                return JsonSerializer.Serialize(box) + string.Join(",", "a", "b");
            }
        }
        """;

    [Fact]
    public void An_operation_without_a_contract_allocates_nothing()
    {
        var compilation = Check.Compile(Unrelated);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var actions = RegisteredActions.Of(Check.Analyzers, compilation);
        var operations = Operations(compilation).Where(context => actions.ContainsKey(context.Operation.Kind)).ToArray();
        Assert.Empty(actions.Keys.Except([.. operations.Select(context => context.Operation.Kind), .. NotInTheSample]));

        // The first time, what each symbol has to do with a contract is looked up and kept.
        Run(actions, operations);

        Assert.All(operations, context => Assert.Equal($"0 bytes for {context.Operation.Kind} {context.Operation.Syntax}", $"{Allocated(actions, context)} bytes for {context.Operation.Kind} {context.Operation.Syntax}"));
    }

    [Fact]
    public void Without_a_contract_nothing_is_registered()
    {
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(Unrelated)], ContractAssembly.Framework);

        Assert.All(Check.Analyzers, analyzer => Assert.Empty(RegisteredActions.Of([analyzer], compilation)));
        Assert.All(Check.Analyzers, analyzer => Assert.NotEmpty(RegisteredActions.Of([analyzer], Check.Compile(Unrelated))));
    }

    private static long Allocated(Dictionary<OperationKind, List<Action<OperationAnalysisContext>>> actions, OperationAnalysisContext context)
    {
        OperationAnalysisContext[] operations = [context];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(actions, operations);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Run(Dictionary<OperationKind, List<Action<OperationAnalysisContext>>> actions, OperationAnalysisContext[] operations)
    {
        foreach (var context in operations)
        {
            foreach (var action in actions[context.Operation.Kind])
            {
                action(context);
            }
        }
    }

    private static IEnumerable<OperationAnalysisContext> Operations(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var bodies = tree.GetRoot().DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } });
        foreach (var operation in bodies.SelectMany(body => model.GetOperation(body)?.DescendantsAndSelf() ?? []))
        {
            // No compiler runs here, so there is no other way to make one.
#pragma warning disable CS0618
            yield return new OperationAnalysisContext(
                operation,
                model.GetEnclosingSymbol(operation.Syntax.SpanStart)!,
                compilation,
                new AnalyzerOptions([]),
                diagnostic => Assert.Fail(diagnostic.ToString()),
                _ => true,
                CancellationToken.None);
#pragma warning restore CS0618
        }
    }
}
