using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Finds where requests carry API keys: none of them may end up in an exception when a server repeats it.</summary>
internal static class ApiKeys
{
    /// <summary>The name and place of each, for templates. Every client knows the Authorization header.</summary>
    public static IReadOnlyList<JsonNode> Of(SpecDocument document) =>
        [.. (document.Root["components"]?["securitySchemes"]?.Entries() ?? [])
            .Select(entry => document.Follow(entry.Value).Node)
            .Where(scheme => scheme.GetString("type") == "apiKey")
            .Select(scheme => (Name: scheme.GetString("name"), Place: scheme.GetString("in")))
            .Where(key => key.Name is not null && key.Place is "header" or "query" or "cookie")
            .Where(key => !string.Equals(key.Name, "Authorization", StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .Select(key => new JsonObject().AddLiteral("name", key.Name!).Add("in", key.Place!).ToNode())];
}
