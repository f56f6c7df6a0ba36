namespace Contracts.Schema;

/// <summary>Where a piece of JSON or YAML text stands in its file.</summary>
/// <param name="Offset">First character, counted in UTF-16 code units from 0.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Line">Line of the first character, counted from 1.</param>
/// <param name="Column">Column of the first character, counted from 1.</param>
internal readonly record struct SourceSpan(int Offset, int Length, int Line, int Column);
