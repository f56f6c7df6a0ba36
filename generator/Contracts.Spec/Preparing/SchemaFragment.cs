using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>
/// Cuts schemas out of the contract as they are. References to named schemas stay, in one spelling; what other references lead
/// to is put in their place, because only named schemas can be looked up from metadata.
/// </summary>
internal sealed class SchemaFragment(SpecDocument document, Findings findings)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>What a value in a schema is.</summary>
    private enum Role
    {
        Schema,

        /// <summary>An object whose members are schemas under names that are free to choose.</summary>
        Schemas,

        /// <summary>A value in which "$ref" is just a member.</summary>
        Data,
    }

    /// <summary>The schema as JSON text on one line.</summary>
    public string Text(Located schema) => JsonText.Write(Copy(schema.Node, Role.Schema));

    private JsonNode Copy(JsonNode node, Role role) =>
        node.Kind switch
        {
            JsonKind.Array => JsonNode.Array([.. node.Items.Select(item => Copy(item, role))]),
            JsonKind.Object when role == Role.Schema && node.GetString("$ref") is { } reference => CopyReference(node, reference),
            JsonKind.Object => JsonNode.Object([.. node.Members.Where(member => role != Role.Schema || member.Name != Suppressions.Extension).Select(member => Copy(member, role))]),
            _ => node,
        };

    private JsonMember Copy(JsonMember member, Role parent) => member with { Value = Copy(member.Value, RoleOf(member, parent)) };

    private static Role RoleOf(JsonMember member, Role parent) =>
        parent switch
        {
            Role.Schemas => Role.Schema,
            Role.Data => Role.Data,
            _ => member.Name switch
            {
                "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions" => Role.Schemas,
                "example" or "examples" or "default" or "enum" or "const" or "x-extensible-enum" => Role.Data,
                _ => Role.Schema,
            },
        };

    private JsonNode CopyReference(JsonNode node, string reference)
    {
        if (document.Resolve(reference) is not { } target)
        {
            return node;
        }

        var isOpen = _open.Contains(target.Pointer);
        if (SpecDocument.SchemaName(target.Pointer) is not null || (isOpen && SpecDocument.IsInSchema(target.Pointer)))
        {
            return JsonNode.Object([.. node.Members.Select(member => member.Name == "$ref"
                ? member with { Value = JsonNode.String(SpecDocument.ReferenceTo(target.Pointer)) }
                : Copy(member, Role.Schema))]);
        }

        if (isOpen)
        {
            findings.Add(FindingId.NotExpressible, node.Span, $"'{reference}' leads back into itself; give it a name under components/schemas");
            return JsonNode.Boolean(true);
        }

        _open.Add(target.Pointer);
        var copy = Copy(target.Node, Role.Schema);
        _open.Remove(target.Pointer);
        var siblings = node.Members.Where(member => member.Name != "$ref").ToList();
        return siblings.Count == 0
            ? copy
            : JsonNode.Object([.. siblings.Select(member => Copy(member, Role.Schema)), new JsonMember("allOf", default, JsonNode.Array([copy]))]);
    }
}
