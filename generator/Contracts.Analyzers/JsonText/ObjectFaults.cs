using Contracts.Analyzers.Values;
using Contracts.Schema;
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
        var violations = Violations.Of(sink.Schema, made.Node, options.AssertsFormat).ToList();
        foreach (var violation in violations)
        {
            if (made.Find(violation.InstancePath) is { } wrong)
            {
                yield return Create(made.Node, wrong.Syntax, violation, violations);
            }
        }
    }

    private Diagnostic Create(JsonNode root, SyntaxNode wrong, SchemaViolation violation, IEnumerable<SchemaViolation> violations)
    {
        var missing = violations.Where(other => other.InstancePath == violation.InstancePath).Select(other => other.MissingMember).OfType<string>().Distinct().ToList();
        var properties = ContractDiagnostic.Properties(violation, JsonPlace.Of(sink.Schema, root, violation.InstancePath), missing);
        if (violation.NearestName is { } name)
        {
            properties = properties.Add(DiagnosticProperties.Name, name);
        }

        if (violation.MissingMember is not null)
        {
            properties = properties.Add(
                DiagnosticProperties.Members,
                SampleValue.OfMembers(SchemaCursor.At(sink.Schema, root, violation.InstancePath), missing).ToString());
        }

        return ContractDiagnostic.Create(Violations.Rule(violation), Location(wrong, violation), violation, properties);
    }

    /// <summary>Of an object its <c>new</c>; of a member that the contract does not have its name.</summary>
    private static Location Location(SyntaxNode wrong, SchemaViolation violation) =>
        (wrong, violation.Keyword) switch
        {
            ({ Parent: AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name } }, "additionalProperties" or "unevaluatedProperties") => name.GetLocation(),
            (AnonymousObjectCreationExpressionSyntax made, _) => made.NewKeyword.GetLocation(),
            _ => wrong.GetLocation(),
        };
}
