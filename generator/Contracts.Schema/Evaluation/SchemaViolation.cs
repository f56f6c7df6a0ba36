namespace Contracts.Schema;

/// <summary>One way in which a value does not fit its schema.</summary>
/// <param name="Keyword">The schema keyword that refuses the value: <c>enum</c>, <c>minLength</c>, <c>x-contract-rules</c>, …</param>
/// <param name="InstancePath">JSON pointer to the refused value, from the value that was judged; empty for that value itself.</param>
/// <param name="Span">Where the refused value stands in its text; <c>default</c> for a value that was not read from text.</param>
/// <param name="Message">A sentence for people: the value, the member, the nearest allowed value and the rest.</param>
/// <param name="Severity">How much it weighs.</param>
internal sealed record SchemaViolation(string Keyword, string InstancePath, SourceSpan Span, string Message, ViolationSeverity Severity = ViolationSeverity.Error)
{
    /// <summary>Whether the contract only advises: the value is not refused, neither by a build nor by a client.</summary>
    public bool IsAdvice => Severity != ViolationSeverity.Error;

    /// <summary>The values of which the refused one would have to be one; empty where the keyword names none.</summary>
    public IReadOnlyList<JsonNode> Allowed { get; init; } = [];

    /// <summary>The value that was probably meant.</summary>
    public JsonNode? Nearest { get; init; }

    /// <summary>The name that was probably meant by one that is no member's.</summary>
    public string? NearestName { get; init; }

    /// <summary>The member that would have to be there.</summary>
    public string? MissingMember { get; init; }

    /// <summary>
    /// JSON pointer to the value because of which the refused one, itself or a part of it, is refused (<c>if</c>, <c>dependentSchemas</c>,
    /// <c>x-contract-rules</c>, advice of <c>anyOf</c> and <c>oneOf</c>), the outermost one; <see langword="null"/> where it is refused whatever the rest is.
    /// </summary>
    public string? ConditionPath { get; init; }

    /// <summary>Two violations are one where they say the same of the same place; what else is known of them follows from that.</summary>
    public bool Equals(SchemaViolation? other) =>
        other is not null
        && Keyword == other.Keyword
        && InstancePath == other.InstancePath
        && Span == other.Span
        && Message == other.Message
        && Severity == other.Severity;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Message) ^ StringComparer.Ordinal.GetHashCode(InstancePath);
}

/// <summary>How much a <see cref="SchemaViolation"/> weighs.</summary>
internal enum ViolationSeverity
{
    /// <summary>Worth knowing: an <c>x-contract-rules</c> rule with <c>severity: info</c>.</summary>
    Info,

    /// <summary>Probably a mistake, though the schema allows it: <c>x-extensible-enum</c>, <c>x-contract-rules</c>.</summary>
    Warning,

    /// <summary>The schema excludes the value.</summary>
    Error,
}
