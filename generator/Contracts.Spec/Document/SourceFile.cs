using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>A file of a contract.</summary>
/// <param name="fullPath">The absolute path, by which a file is known.</param>
/// <param name="shownPath">The path in messages: as the caller wrote it, or relative where the caller's is.</param>
/// <param name="offset">Where its offsets begin in the range that all files share.</param>
/// <param name="root">What it holds; <see langword="null"/> where a finding says why it can't be read.</param>
internal sealed class SourceFile(string fullPath, string shownPath, int offset, JsonNode? root)
{
    private List<SpecObject>? _objects;

    public string FullPath { get; } = fullPath;

    public string ShownPath { get; } = shownPath;

    public int Offset { get; } = offset;

    public JsonNode? Root { get; } = root;

    /// <summary>Every object of an OpenAPI document whose kind is known, in its order.</summary>
    public IReadOnlyList<SpecObject> Objects => _objects ??= Root is null ? [] : ObjectKinds.All(new Located(Root, ""));
}
