using Contracts.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Contracts.Analyzers.Tests;

/// <summary>
/// Runs OAC001 on a few lines in a project that references the contract. <c>[|…|]</c> marks what is reported; lines without a mark say
/// that nothing is.
/// </summary>
internal static class Check
{
    /// <summary>Statements in a method with a few variables that nobody knows the values of.</summary>
    public static Task Statements(string statements, CompilerDiagnostics compiler = CompilerDiagnostics.Errors) => Members(
        $$"""
        static string Call() => "";

        static void Method(Clip clip, string? unknown, bool condition, int number, int? maybe)
        {
            {{statements}}
        }
        """,
        compiler);

    /// <summary>Members of a class.</summary>
    public static Task Members(string members, CompilerDiagnostics compiler = CompilerDiagnostics.Errors) => Source(
        $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Acme.Clips;

        class Consumer
        {
            {{members}}
        }
        """,
        compiler);

    public static Task Source(string source, CompilerDiagnostics compiler = CompilerDiagnostics.Errors, params MetadataReference[] references)
    {
        var test = new CSharpAnalyzerTest<AllowedValueAnalyzer, DefaultVerifier>
        {
            TestCode = source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = compiler,
        };
        test.TestState.AdditionalReferences.AddRange(ContractAssembly.Framework);
        test.TestState.AdditionalReferences.AddRange(references is [] ? [ContractAssembly.Reference] : references);
        return test.RunAsync();
    }
}
