using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>A contract that was read: its values and what its references lead to.</summary>
/// <param name="root">The whole document.</param>
/// <param name="objects">Every object in it whose kind is known, if that was already found out.</param>
internal sealed class SpecDocument(JsonNode root, IReadOnlyList<SpecObject>? objects = null)
{
    private const string SchemaPrefix = "/components/schemas/";

    private readonly Dictionary<string, Located?> _resolved = new(StringComparer.Ordinal);
    private IReadOnlyList<SpecObject>? _objects = objects;

    public Located Root { get; } = new(root, "");

    /// <summary>What each file holds as it is written. <see cref="Root"/> is made of all of them.</summary>
    public IReadOnlyList<JsonNode> Files { get; init; } = [root];

    /// <summary>What came from other files.</summary>
    public BundleOrigins Origins { get; init; } = new();

    /// <summary>The named schemas, in the contract's order.</summary>
    public Located? Schemas => Root["components"]?["schemas"];

    /// <summary>Every object whose kind is known, in the contract's order.</summary>
    public IReadOnlyList<SpecObject> Objects => _objects ??= ObjectKinds.All(Root);

    /// <summary>What <paramref name="reference"/> leads to, one step; <see langword="null"/> where it leads nowhere or out of the file.</summary>
    public Located? Resolve(string reference)
    {
        if (!_resolved.TryGetValue(reference, out var target))
        {
            target = PointerOf(reference) is { } pointer && JsonPointer.Resolve(Root.Node, pointer) is { } node ? new Located(node, pointer) : null;
            _resolved.Add(reference, target);
        }

        return target;
    }

    /// <summary>The value itself or, if it is a reference object, what it leads to in the end.</summary>
    public Located Follow(Located value)
    {
        for (var steps = 0; steps < 100 && value.Node.GetString("$ref") is { } reference && Resolve(reference) is { } target; steps++)
        {
            value = target;
        }

        return value;
    }

    /// <summary>The JSON pointer of a reference into this file, percent-encoding resolved; <see langword="null"/> for any other.</summary>
    public static string? PointerOf(string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal) ? Uri.UnescapeDataString(reference[1..])
        : reference == "#" ? ""
        : null;

    /// <summary>The reference into this file that leads to a JSON pointer.</summary>
    public static string ReferenceTo(string pointer) => "#" + pointer.Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>Whether a pointer leads to a named schema or into one.</summary>
    public static bool IsInSchema(string pointer) => pointer.StartsWith(SchemaPrefix, StringComparison.Ordinal);

    /// <summary>The name of the schema that a pointer leads to; <see langword="null"/> where it leads into one or elsewhere.</summary>
    public static string? SchemaName(string pointer) =>
        pointer.StartsWith(SchemaPrefix, StringComparison.Ordinal) && pointer.IndexOf('/', SchemaPrefix.Length) < 0
            ? pointer[SchemaPrefix.Length..].Replace("~1", "/").Replace("~0", "~")
            : null;
}
