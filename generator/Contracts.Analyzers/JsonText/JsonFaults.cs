using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>What is wrong with JSON text, each fault at its own characters.</summary>
/// <param name="text">The text.</param>
/// <param name="sink">What the text is for.</param>
/// <param name="options">What is to be said of it.</param>
internal sealed class JsonFaults(LiteralText text, JsonSink sink, ContractOptions options)
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

        root = AsRead(root);
        var violations = Violations.Of(sink.Schema, root, options.AssertsFormat).ToList();
        return violations
            .Select(violation => Create(root, violation, violations))
            .Concat(new JsonDeprecations(sink.Schema).Find(root).Select(found => Diagnostic.Create(Descriptors.Deprecation, Location(found.Span), found.Message)));
    }

    /// <summary>The value as the one sees it that reads the text.</summary>
    private JsonNode AsRead(JsonNode root)
    {
        var cursor = new SchemaCursor([sink.Schema.Schema], sink.Schema.Assembly.Resolve);
        var named = sink.IgnoresCase ? NamesOfAnyCase.Resolve(root, cursor) : root;
        var numbered = sink.Numbers?.Resolve(named, cursor) ?? named;
        return sink.IsPartial ? Partial(numbered) : numbered;
    }

    /// <summary>The value as a part of one that is there already: objects are filled, and lists appended to.</summary>
    private static JsonNode Partial(JsonNode value) =>
        value.Kind switch
        {
            JsonKind.Object => JsonNode.Object([.. value.Members.Select(member => new JsonMember(member.Name, member.NameSpan, Partial(member.Value)))], value.Span, isComplete: false),
            JsonKind.Array => JsonNode.Array(value.Items, value.Span, isComplete: false),
            _ => value,
        };

    private Diagnostic Malformed(JsonSyntaxException exception)
    {
        var offset = exception.Span.Offset;
        var location = Location(exception.Span with { Length = offset < text.Value.Length ? 1 : 0 });
        return Diagnostic.Create(Descriptors.Structure, location, $"Malformed JSON: {exception.Message}.");
    }

    private Diagnostic Create(JsonNode root, SchemaViolation violation, IEnumerable<SchemaViolation> violations)
    {
        var missing = violations.Where(other => other.InstancePath == violation.InstancePath).Select(other => other.MissingMember).OfType<string>().Distinct().ToList();
        var properties = ContractDiagnostic.Properties(violation, JsonPlace.Of(sink.Schema, root, violation.InstancePath), missing);
        var additional = new List<Location>();
        if (violation.NearestName is { } name)
        {
            properties = properties.Add(DiagnosticProperties.Name, name);
        }

        if (violation.MissingMember is { } member && JsonPointer.Resolve(root, violation.InstancePath) is { } incomplete)
        {
            var cursor = SchemaCursor.At(sink.Schema, root, violation.InstancePath);
            properties = properties.Add(DiagnosticProperties.Members, SampleValue.OfMembers(cursor, missing).ToString());
            if (Misspelt(incomplete, member, cursor) is { } misspelt)
            {
                properties = properties.Add(DiagnosticProperties.Name, member);
                additional.Add(Location(misspelt.NameSpan));
            }
        }

        return ContractDiagnostic.Create(Violations.Rule(violation), Location(Shown(root, violation)), violation, properties, [.. additional]);
    }

    /// <summary>The member that is probably the missing one under a wrong name, where names that nobody knows are let through.</summary>
    private static JsonMember? Misspelt(JsonNode node, string missing, SchemaCursor cursor)
    {
        var known = new HashSet<string>(cursor.Members.Select(member => member.Name), StringComparer.Ordinal);
        var similar = node.Members.Where(member => !known.Contains(member.Name) && Suggestion.Nearest(member.Name, [missing]) is not null).Take(2).ToList();
        return similar is [var only] ? only : null;
    }

    private Location Location(SourceSpan span) => Microsoft.CodeAnalysis.Location.Create(text.Expression.SyntaxTree, text.SpanOf(span.Offset, span.Length));

    /// <summary>Of an object or array its bracket: what is in it is not wrong.</summary>
    private static SourceSpan Shown(JsonNode root, SchemaViolation violation) =>
        JsonPointer.Resolve(root, violation.InstancePath) is { Kind: JsonKind.Object or JsonKind.Array, Span: var span } && span == violation.Span
            ? span with { Length = 1 }
            : violation.Span;
}
