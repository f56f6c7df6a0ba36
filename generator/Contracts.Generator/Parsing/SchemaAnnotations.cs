using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Takes out of a schema what only documents, and no judgement needs.</summary>
internal static class SchemaAnnotations
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "default", "example", "examples", "deprecated", "externalDocs", "xml", "discriminator", "$comment",
        "x-enum-descriptions", "x-enum-varnames", "contentEncoding", "contentMediaType",
    };

    /// <summary>The text as it is where it is no JSON.</summary>
    public static string Remove(string schema) => NamedSchemas.ParseSchema(schema) is { } parsed ? JsonText.Write(OfSchema(parsed)) : schema;

    private static JsonNode OfSchema(JsonNode schema) =>
        schema.Kind switch
        {
            JsonKind.Array => JsonNode.Array([.. schema.Items.Select(OfSchema)]),
            JsonKind.Object => JsonNode.Object([.. schema.Members.Where(member => !Annotations.Contains(member.Name)).Select(OfKeyword)]),
            _ => schema,
        };

    private static JsonMember OfKeyword(JsonMember keyword) =>
        keyword.Name switch
        {
            "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions" => keyword with { Value = OfSchemas(keyword.Value) },
            "enum" or "const" or "x-extensible-enum" or "required" or "dependentRequired" or "type" => keyword,
            "x-contract-rules" => keyword with { Value = JsonNode.Array([.. keyword.Value.Items.Select(OfRule)]) },
            _ => keyword with { Value = OfSchema(keyword.Value) },
        };

    private static JsonNode OfSchemas(JsonNode schemas) =>
        schemas.Kind == JsonKind.Object ? JsonNode.Object([.. schemas.Members.Select(member => member with { Value = OfSchema(member.Value) })]) : schemas;

    private static JsonNode OfRule(JsonNode rule) =>
        rule.Kind == JsonKind.Object
            ? JsonNode.Object([.. rule.Members.Select(member => member.Name is "if" or "then" ? member with { Value = OfSchema(member.Value) } : member)])
            : rule;
}
