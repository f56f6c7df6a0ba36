using Contracts.Schema;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Contracts.Spec.Checks;

/// <summary>
/// OAC119 by another judge: what Microsoft.OpenApi's reader refuses where <see cref="StructureCheck"/> is silent. Loading it takes longer
/// than all else together, so <c>check</c> asks it and <c>prepare</c>, which runs in builds, does not.
/// </summary>
internal static class ReaderCheck
{
    /// <summary>Rules that refuse what OpenAPI allows, or that our own checks know better.</summary>
    private static readonly string[] LeftOut =
    [
        // The property may stand in what the schema is composed of.
        nameof(OpenApiSchemaRules.ValidateSchemaDiscriminator),

        // OAC117.
        nameof(OpenApiResponsesRules.ResponsesMustContainAtLeastOneResponse),

        // OAC103.
        nameof(OpenApiDocumentRules.OpenApiDocumentReferencesAreValid),

        // OAC119, warnings: the code is right all the same.
        nameof(OpenApiPathsRules.PathMustBeUnique),
        nameof(OpenApiComponentsRules.KeyMustBeRegularExpression),
    ];

    /// <summary>Rules of OpenAPI 3.0 and 3.1 that the reader goes on with in 3.2, where a response needs no description.</summary>
    private static readonly string[] LeftOutSince32 = [nameof(OpenApiResponseRules.ResponseRequiredFields)];

    /// <param name="document">The contract.</param>
    /// <param name="known">What the other checks found.</param>
    public static IReadOnlyList<Finding> Find(SpecDocument document, IReadOnlyList<Finding> known)
    {
        if (known.Any(finding => !finding.IsWarning && finding.Id is FindingId.Structure or FindingId.UnresolvedReference or FindingId.UnknownType))
        {
            // The reader would say it again in other words, at other places.
            return [];
        }

        var is32 = document.Root.Node.GetString("openapi")?.StartsWith("3.2.", StringComparison.Ordinal) == true;
        var found = new List<Finding>();
        foreach (var error in Read(JsonText.Write(document.Root.Node)))
        {
            var isLeftOut = error is OpenApiValidatorError rule && (LeftOut.Contains(rule.RuleName) || (is32 && LeftOutSince32.Contains(rule.RuleName)));
            if (!isLeftOut && FindingOf(error, document.Root.Node) is { } finding && !known.Concat(found).Any(other => Holds(finding.Span, other.Span)))
            {
                found.Add(finding);
            }
        }

        return found;
    }

    private static IEnumerable<OpenApiError> Read(string json)
    {
        try
        {
            return OpenApiDocument.Parse(json, "json").Diagnostic?.Errors ?? [];
        }
        catch (Exception failure) when (failure is NullReferenceException or InvalidOperationException or ArgumentException or FormatException or InvalidCastException or OpenApiException)
        {
            // It also fails on what is right, such as null among examples; that says nothing about the contract.
            return [];
        }
    }

    private static bool Holds(SourceSpan span, SourceSpan other) => span.Offset <= other.Offset && other.Offset < span.Offset + span.Length;

    private static Finding? FindingOf(OpenApiError error, JsonNode root) =>
        error.Pointer is ['#', '/', ..] && Nearest(root, error.Pointer[1..]) is { } node
            ? new Finding(FindingId.Structure, node.Span, error.Message.TrimEnd('.'))
            : null;

    /// <summary>The value that a pointer leads to or, where it goes on to what is missing, the last one on the way.</summary>
    private static JsonNode? Nearest(JsonNode root, string pointer)
    {
        while (pointer.Length > 0)
        {
            if (Contracts.Schema.JsonPointer.Resolve(root, pointer) is { } node)
            {
                return node;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return null;
    }
}
