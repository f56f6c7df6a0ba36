namespace Contracts.Schema;

/// <summary>JSON or YAML text is malformed.</summary>
internal sealed class JsonSyntaxException(string message, SourceSpan span) : Exception(message)
{
    /// <summary>The first place that can't be read.</summary>
    public SourceSpan Span { get; } = span;
}
