using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>What is wrong with anonymous objects and maps that are written as JSON.</summary>
/// <param name="body">The body that the code is in.</param>
/// <param name="sink">What the object is for.</param>
/// <param name="options">What is to be said of it.</param>
internal sealed class ObjectFaults(BodyFacts body, JsonSink sink, ContractOptions options)
{
    public IEnumerable<Diagnostic> Find()
    {
        // A name is wrong once, whatever values the member may have.
        var reported = new HashSet<(object, string)>();
        foreach (var made in new AnonymousObjects(body, sink.IsCamelCase).Read(sink.Value).Where(made => made.Node.Kind is JsonKind.Object or JsonKind.Array))
        {
            var violations = Violations.Of(sink.Schema, made.Node, options.AssertsFormat).ToList();
            foreach (var violation in violations)
            {
                if (made.Find(violation.InstancePath) is { } wrong && reported.Add((IsAboutName(violation) ? violation.InstancePath : wrong, violation.Message)))
                {
                    yield return Create(made.Node, wrong.Syntax, violation, violations);
                }
            }
        }
    }

    private Diagnostic Create(JsonNode root, SyntaxNode wrong, SchemaViolation violation, IEnumerable<SchemaViolation> violations)
    {
        var missing = violations.Where(other => other.InstancePath == violation.InstancePath).Select(other => other.MissingMember).OfType<string>().Distinct().ToList();
        var properties = ContractDiagnostic.Properties(violation, JsonPlace.Of(sink.Schema, root, violation.InstancePath), missing);
        if (violation.NearestName is { } name && wrong.Parent is AnonymousObjectMemberDeclaratorSyntax)
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

    /// <summary>Of a new object what makes it; of a member that the contract does not have its name.</summary>
    private static Location Location(SyntaxNode wrong, SchemaViolation violation) =>
        (IsAboutName(violation) ? wrong.Ancestors().Select(Name).FirstOrDefault(name => name is not null) : null)?.GetLocation() ?? Made(wrong);

    /// <summary>The name of the member that a node sets.</summary>
    private static SyntaxNode? Name(SyntaxNode node) =>
        node switch
        {
            AnonymousObjectMemberDeclaratorSyntax member => member.NameEquals?.Name ?? (SyntaxNode)member.Expression,
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } => key,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, _] } => key,
            _ => null,
        };

    private static bool IsAboutName(SchemaViolation violation) => violation.Keyword is "additionalProperties" or "unevaluatedProperties";

    private static Location Made(SyntaxNode wrong) =>
        wrong switch
        {
            AnonymousObjectCreationExpressionSyntax made => made.NewKeyword.GetLocation(),
            ObjectCreationExpressionSyntax made => made.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax made => made.NewKeyword.GetLocation(),
            _ => wrong.GetLocation(),
        };
}
