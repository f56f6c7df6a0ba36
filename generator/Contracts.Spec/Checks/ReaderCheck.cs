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
    ];

    public static void Run(SpecDocument document, Findings findings)
    {
        if (findings.Sorted.Any(finding => finding.Id is FindingId.Structure or FindingId.UnresolvedReference or FindingId.UnknownType))
        {
            // The reader would say it again in other words, at other places.
            return;
        }

        foreach (var error in Read(JsonText.Write(document.Root.Node)))
        {
            if (error is not OpenApiValidatorError rule || !LeftOut.Contains(rule.RuleName))
            {
                Report(error, document.Root.Node, findings);
            }
        }
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

    private static void Report(OpenApiError error, JsonNode root, Findings findings)
    {
        if (error.Pointer is not ['#', '/', ..] || Nearest(root, error.Pointer[1..]) is not { } node)
        {
            return;
        }

        var end = node.Span.Offset + node.Span.Length;
        if (!findings.Sorted.Any(known => node.Span.Offset <= known.Span.Offset && known.Span.Offset < end))
        {
            findings.Add(FindingId.Structure, node.Span, error.Message.TrimEnd('.'));
        }
    }

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
