using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>What is wrong with JSON text, each fault at its own characters.</summary>
/// <param name="text">The text.</param>
/// <param name="sink">What the text is for.</param>
internal sealed class JsonFaults(LiteralText text, JsonSink sink)
{
    public IEnumerable<Diagnostic> Find()
    {
        JsonNode root;
        try
        {
            root = JsonReader.Read(text.Value, sink.Dialect, text.Holes);
        }
        catch (JsonSyntaxException exception)
        {
            // What stands in a hole may be just what is missing.
            return text.Holes.Count > 0 ? [] : [Malformed(exception)];
        }

        return Faults.Of(sink.Schema, root)
            .Select(violation => Create(root, violation))
            .Concat(new JsonDeprecations(sink.Schema).Find(root).Select(found => Diagnostic.Create(Descriptors.Deprecation, Location(found.Span), found.Message)));
    }

    private Diagnostic Malformed(JsonSyntaxException exception)
    {
        var offset = exception.Span.Offset;
        var location = Location(exception.Span with { Length = offset < text.Value.Length ? 1 : 0 });
        return Diagnostic.Create(Descriptors.Structure, location, $"Malformed JSON: {exception.Message}.");
    }

    private Diagnostic Create(JsonNode root, SchemaViolation violation) =>
        ContractDiagnostic.Create(Faults.Rule(violation), Location(Shown(root, violation)), violation, JsonPlace.Of(sink.Schema, root, violation.InstancePath));

    private Location Location(SourceSpan span) => Microsoft.CodeAnalysis.Location.Create(text.Expression.SyntaxTree, text.SpanOf(span.Offset, span.Length));

    /// <summary>Of an object or array its bracket: what is in it is not wrong.</summary>
    private static SourceSpan Shown(JsonNode root, SchemaViolation violation) =>
        JsonPointer.Resolve(root, violation.InstancePath) is { Kind: JsonKind.Object or JsonKind.Array, Span: var span } && span == violation.Span
            ? span with { Length = 1 }
            : violation.Span;
}
