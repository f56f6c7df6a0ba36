using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The body of a successful response.</summary>
/// <param name="Status">The status as the contract has it.</param>
/// <param name="Response">The response.</param>
/// <param name="Content">What C# has of the body; <see langword="null"/> where there is none.</param>
/// <param name="Type">The prepared schema of its C# type.</param>
internal sealed record SuccessBody(string Status, Located Response, OfferedContent? Content, JsonNode? Type)
{
    /// <summary>Whether C# has the same of both.</summary>
    public bool IsLike(SuccessBody other) =>
        Content?.Kind == other.Content?.Kind && (Type is null ? other.Type is null : other.Type is not null && JsonText.Write(Type) == JsonText.Write(other.Type));
}
