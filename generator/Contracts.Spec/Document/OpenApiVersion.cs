using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>OAC106: the file says that it is an OpenAPI 3.0, 3.1 or 3.2 document.</summary>
internal static class OpenApiVersion
{
    private const string SwaggerMessage =
        "This is a Swagger 2.0 document, OpenAPI 3.0, 3.1 and 3.2 are understood; convert it with 'npx swagger2openapi swagger.yaml --outfile openapi.yaml' "
        + "or in Swagger Editor (Edit, Convert to OpenAPI 3)";

    /// <summary>Whether the document can be read on.</summary>
    public static bool Check(JsonNode root, Findings findings)
    {
        var (span, message) = Judge(root);
        if (message is not null)
        {
            findings.Add(FindingId.NotOpenApi, span, message);
        }

        return message is null;
    }

    private static (SourceSpan Span, string? Message) Judge(JsonNode root)
    {
        foreach (var member in root.Members)
        {
            if (member.Name == "swagger")
            {
                return (member.NameSpan, SwaggerMessage);
            }
        }

        return root["openapi"] switch
        {
            null => (root.Span, "An OpenAPI document starts with 'openapi: 3.0.3' or 'openapi: 3.1.0'"),
            { Kind: JsonKind.String } version when IsKnown(version.StringValue) => (default, null),
            { Kind: JsonKind.Number } number => (number.Span, $"The version {number.NumberText} has three parts: 3.0.3, 3.1.0, 3.2.0"),
            var other => (other.Span, $"{other} is no version that is understood: those are 3.0.x, 3.1.x and 3.2.x"),
        };
    }

    private static bool IsKnown(string version) => version.Length > 4 && version[..4] is "3.0." or "3.1." or "3.2.";
}
