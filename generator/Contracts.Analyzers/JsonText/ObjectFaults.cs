using Contracts.Analyzers.Metadata;
using Contracts.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>What is wrong with anonymous objects that are written as JSON.</summary>
/// <param name="body">The body that the code is in.</param>
/// <param name="sink">What the object is for.</param>
/// <param name="options">What is to be said of it.</param>
internal sealed class ObjectFaults(BodyFacts body, JsonSink sink, ContractOptions options)
{
    public IEnumerable<Diagnostic> Find() =>
        ValueExpressions.Of(sink.Value)
            .Select(arm => body.ValueOf(arm) ?? arm)
            .OfType<IAnonymousObjectCreationOperation>()
            .Select(made => new AnonymousObjects(new ValueReader(body), sink.IsCamelCase).Read(made))
            .SelectMany(Find);

    private IEnumerable<Diagnostic> Find(KnownValue made)
    {
        foreach (var violation in Violations.Of(sink.Schema, made.Node, options.AssertsFormat))
        {
            if (made.Find(violation.InstancePath) is { } wrong)
            {
                yield return ContractDiagnostic.Create(Violations.Rule(violation), Location(wrong.Syntax), violation, JsonPlace.Of(sink.Schema, made.Node, violation.InstancePath));
            }
        }
    }

    private static Location Location(SyntaxNode code) =>
        code is AnonymousObjectCreationExpressionSyntax made ? made.NewKeyword.GetLocation() : code.GetLocation();
}
