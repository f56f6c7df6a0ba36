using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Something that is wrong with a contract, and where.</summary>
/// <param name="Id">One of <see cref="FindingId"/>.</param>
/// <param name="Span">The key or value at fault.</param>
/// <param name="Message">A sentence that names it and, where possible, says what to write instead.</param>
/// <param name="IsWarning">Whether the contract can be used in spite of it.</param>
internal sealed record Finding(string Id, SourceSpan Span, string Message, bool IsWarning = false);
