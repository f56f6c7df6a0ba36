using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>A file of a contract.</summary>
/// <param name="FullPath">The absolute path, by which a file is known.</param>
/// <param name="ShownPath">The path in messages: as the caller wrote it, or relative where the caller's is.</param>
/// <param name="Offset">Where its offsets begin in the range that all files share.</param>
/// <param name="Root">What it holds; <see langword="null"/> where a finding says why it can't be read.</param>
internal sealed record SourceFile(string FullPath, string ShownPath, int Offset, JsonNode? Root);
