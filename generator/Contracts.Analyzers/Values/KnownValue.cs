using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>What is known of a value, and the expressions that its parts come from.</summary>
/// <param name="operation">The expression of the whole.</param>
/// <param name="node">The value.</param>
/// <param name="parts">The expressions of the items and members, however deep; <see langword="null"/> where there are none.</param>
internal sealed class KnownValue(IOperation operation, JsonNode node, Dictionary<JsonNode, IOperation>? parts = null)
{
    public IOperation Operation => operation;

    public JsonNode Node => node;

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => node.Kind == JsonKind.Unknown;

    /// <summary>The expression at a JSON pointer; <see langword="null"/> where no single expression stands there.</summary>
    public IOperation? Find(string pointer) =>
        pointer.Length == 0 ? operation
        : parts is not null && JsonPointer.Resolve(node, pointer) is { } part && parts.TryGetValue(part, out var found) ? found
        : null;

    /// <summary>Whether the value, or a part of it, comes from an expression.</summary>
    public bool ComesFrom(IOperation expression) => operation == expression || parts?.ContainsValue(expression) == true;

    /// <summary>Adds the expressions of this value to those of a value that it is a part of.</summary>
    public void AddTo(Dictionary<JsonNode, IOperation> whole)
    {
        whole[node] = operation;
        foreach (var part in parts ?? [])
        {
            whole[part.Key] = part.Value;
        }
    }
}
