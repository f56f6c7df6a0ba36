using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>
/// Cuts schemas out of the contract as they are. References to named schemas stay, in one spelling; what other references lead
/// to is put in their place, because only named schemas can be looked up from metadata.
/// </summary>
internal sealed class SchemaFragment(SpecDocument document, Findings findings)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The schema as JSON text on one line.</summary>
    public string Text(Located schema) => JsonText.Write(Copy(schema.Node, isSchema: true));

    private JsonNode Copy(JsonNode node, bool isSchema) =>
        node.Kind switch
        {
            JsonKind.Array => JsonNode.Array([.. node.Items.Select(item => Copy(item, isSchema))]),
            JsonKind.Object when isSchema && node.GetString("$ref") is { } reference => CopyReference(node, reference),
            JsonKind.Object => CopyMembers(node, isSchema),
            _ => node,
        };

    private JsonNode CopyMembers(JsonNode node, bool isSchema) =>
        JsonNode.Object([.. node.Members.Select(member => member with { Value = Copy(member.Value, isSchema && !IsData(member)) })]);

    /// <summary>Whether a keyword's value is no schema and holds none, so that a "$ref" in it is just a member.</summary>
    private static bool IsData(JsonMember member) =>
        member.Name is "example" or "examples" or "default" or "enum" or "const" or "x-extensible-enum"
        && member.Value.Kind is JsonKind.Array or JsonKind.Object;

    private JsonNode CopyReference(JsonNode node, string reference)
    {
        if (document.Resolve(reference) is not { } target)
        {
            return CopyMembers(node, isSchema: false);
        }

        if (SpecDocument.SchemaName(target.Pointer) is not null)
        {
            return JsonNode.Object([.. node.Members.Select(member => member.Name == "$ref"
                ? member with { Value = JsonNode.String("#" + target.Pointer) }
                : member with { Value = Copy(member.Value, isSchema: true) })]);
        }

        if (!_open.Add(target.Pointer))
        {
            findings.Add(FindingId.NotExpressible, node.Span, $"'{reference}' leads back into itself; give it a name under components/schemas");
            return JsonNode.Boolean(true);
        }

        var copy = Copy(target.Node, isSchema: true);
        _open.Remove(target.Pointer);
        var siblings = node.Members.Where(member => member.Name != "$ref").ToList();
        return siblings.Count == 0
            ? copy
            : JsonNode.Object([.. siblings.Select(member => member with { Value = Copy(member.Value, isSchema: true) }), new JsonMember("allOf", default, JsonNode.Array([copy]))]);
    }
}
