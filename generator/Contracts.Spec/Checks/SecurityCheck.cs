using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC119: a security scheme has what its type asks for. OAC103: what an operation asks for is a security scheme.</summary>
internal static class SecurityCheck
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["apiKey"] = ["name", "in"],
        ["http"] = ["scheme"],
        ["oauth2"] = ["flows"],
        ["openIdConnect"] = ["openIdConnectUrl"],
        ["mutualTLS"] = [],
    };

    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, value) in document.Objects)
        {
            if (kind == ObjectKind.SecurityScheme && value.Node["type"] is { Kind: JsonKind.String } type && value.Node["$ref"] is null)
            {
                CheckScheme(value.Node, type, findings);
            }
            else if (kind is ObjectKind.Document or ObjectKind.Operation)
            {
                CheckRequirements(document, value.Node["security"], findings);
            }
        }
    }

    private static void CheckScheme(JsonNode scheme, JsonNode type, Findings findings)
    {
        if (!Fields.TryGetValue(type.StringValue, out var fields))
        {
            var suggestion = Suggestion.Nearest(type.StringValue, [.. Fields.Keys]) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
            findings.Add(FindingId.Structure, type.Span, $"'{type.StringValue}' is no type of a security scheme{suggestion} The types are {string.Join(", ", Fields.Keys)}");
            return;
        }

        foreach (var field in fields.Where(field => scheme[field] is null))
        {
            findings.Add(FindingId.Structure, scheme.Span, $"'{field}' is missing: it is required in a security scheme of the type {type.StringValue}");
        }
    }

    /// <summary>Warns of schemes that nobody defines: no code is made of them. As of 3.2 one may also stand for itself, by its URI.</summary>
    private static void CheckRequirements(SpecDocument document, JsonNode? security, Findings findings)
    {
        var schemes = document.Root["components"]?["securitySchemes"]?.Node.Members.Select(member => member.Name).ToList() ?? [];
        foreach (var member in (security?.Items ?? []).SelectMany(requirement => requirement.Members))
        {
            if (!schemes.Contains(member.Name) && !member.Name.AsSpan().ContainsAny(':', '/', '#'))
            {
                var suggestion = Suggestion.Nearest(member.Name, schemes) is { } nearest ? $"; did you mean '{nearest}'?" : "";
                findings.Warn(FindingId.UnresolvedReference, member.NameSpan, $"There is no security scheme '{member.Name}' under components/securitySchemes{suggestion}");
            }
        }
    }
}
