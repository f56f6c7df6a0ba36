using System.Collections.Concurrent;

namespace Contracts.Schema;

/// <summary>The schemas of the contract. Each is parsed when it is first asked for.</summary>
internal static partial class ContractSchemas
{
    private static readonly ConcurrentDictionary<string, JsonNode?> Parsed = new(StringComparer.Ordinal);
    private static readonly NamedSchemas Named = new(Text);

    /// <summary>The schema that a <c>$ref</c> leads to; <see langword="null"/> where it leads nowhere.</summary>
    public static JsonNode? Resolve(string reference) => Named.Resolve(reference);

    /// <summary>The schema that a JSON text holds; <see langword="null"/> where it is none.</summary>
    public static JsonNode? Parse(string text) => Parsed.GetOrAdd(text, NamedSchemas.ParseSchema);

    /// <summary>The JSON text of a named schema; <see langword="null"/> where there is none of that name.</summary>
    private static partial string? Text(string name);
}
