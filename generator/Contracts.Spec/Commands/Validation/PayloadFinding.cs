using Contracts.Schema;

namespace Contracts.Spec.Commands.Validation;

/// <summary>Something that is wrong with a payload, and where.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Id">One of <see cref="PayloadRule"/>.</param>
/// <param name="Violation">What is wrong.</param>
internal sealed record PayloadFinding(string File, string Id, SchemaViolation Violation)
{
    /// <summary>The keyword of a finding that is about the JSON text, not about a schema.</summary>
    private const string Syntax = "syntax";

    public PayloadFinding(string file, SchemaViolation violation)
        : this(file, RuleId.Of(violation.Keyword), violation)
    {
    }

    public SourceSpan Span => Violation.Span;

    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public string Severity =>
        Violation.Severity switch
        {
            ViolationSeverity.Error => "error",
            ViolationSeverity.Warning => "warning",
            _ => "info",
        };

    public static PayloadFinding Malformed(string file, JsonSyntaxException error) => new(file, new SchemaViolation(Syntax, "", error.Span, error.Message + "."));

    /// <summary>A key that stands twice: readers differ in which value they take.</summary>
    public static PayloadFinding Repeated(string file, RepeatedKey key) => new(file, new SchemaViolation(Syntax, key.Pointer, key.Member.NameSpan, key.Message + "."));
}
