namespace Contracts.Spec.Checks;

/// <summary>OAC116: no header parameter is one that OpenAPI says elsewhere and tells to ignore as a parameter.</summary>
internal static class IgnoredHeaderCheck
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Authorization"] = "a security scheme says it ('components/securitySchemes' and 'security')",
        ["Content-Type"] = "the media types of the request body say it ('requestBody/content')",
        ["Accept"] = "the media types of the responses say it ('responses/…/content')",
    };

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, parameter) in document.Objects)
        {
            if (kind == ObjectKind.Parameter
                && parameter.Node.GetString("in") == "header"
                && parameter["name"] is { } name
                && Places.TryGetValue(parameter.Node.GetString("name") ?? "", out var place))
            {
                findings.Warn(FindingId.IgnoredHeader, name.Span, $"OpenAPI ignores a header parameter '{name.Node.StringValue}'; {place}");
            }
        }
    }
}
