using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC109: every keyword of a schema is one that JSON Schema or OpenAPI knows. Others are ignored, misspelled ones too.</summary>
internal static class KeywordCheck
{
    private static readonly string[] Keywords =
    [
        // JSON Schema 2020-12, by vocabulary.
        "$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs",
        "prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties", "dependentSchemas", "propertyNames",
        "if", "then", "else", "allOf", "anyOf", "oneOf", "not", "unevaluatedItems", "unevaluatedProperties",
        "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
        "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired",
        "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples",
        "format", "contentEncoding", "contentMediaType", "contentSchema",

        // Its earlier drafts.
        "definitions", "dependencies", "additionalItems", "$recursiveRef", "$recursiveAnchor",

        // OpenAPI.
        "discriminator", "xml", "externalDocs", "example", "nullable",
    ];

    private static readonly HashSet<string> Known = new(Keywords, StringComparer.Ordinal);

    public static void Run(SpecDocument document, Findings findings)
    {
        if (HasOwnDialect(document.Root.Node.GetString("jsonSchemaDialect")))
        {
            return;
        }

        foreach (var (kind, schema) in document.Objects)
        {
            if (kind != ObjectKind.Schema || HasOwnDialect(schema.Node.GetString("$schema")))
            {
                continue;
            }

            foreach (var (member, _) in schema.Members())
            {
                if (!Known.Contains(member.Name))
                {
                    findings.Warn(FindingId.UnknownKeyword, member.NameSpan, Message(member.Name));
                }
            }
        }
    }

    private static bool HasOwnDialect(string? dialect) =>
        dialect is not null
        && !dialect.Contains("://spec.openapis.org/oas/", StringComparison.Ordinal)
        && !dialect.Contains("://json-schema.org/", StringComparison.Ordinal);

    private static string Message(string name) =>
        Suggestion.Nearest(name, Keywords) is { } nearest
            ? $"'{name}' is not a keyword of a schema and is ignored; did you mean '{nearest}'?"
            : $"'{name}' is not a keyword of a schema and is ignored; names of extensions start with 'x-'";
}
