namespace Contracts.Schema;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="NameSpan">Where the name stands, its quotes included.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonMember(string Name, SourceSpan NameSpan, JsonNode Value);
