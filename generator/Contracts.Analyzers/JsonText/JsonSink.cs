using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>An expression whose value is JSON of the contract: JSON text, or an object that is written as JSON.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Schema">What the JSON has to be.</param>
/// <param name="Dialect">What the one that reads a text takes.</param>
/// <param name="IsCamelCase">Whether the names of an object's members are written in camel case.</param>
/// <param name="IgnoresCase">Whether the one that reads a text finds members without regard to case, or may do so.</param>
internal readonly record struct JsonSink(IOperation Value, ContractMember Schema, JsonDialect Dialect, bool IsCamelCase = false, bool IgnoresCase = false)
{
    /// <summary>Whether the text is read into an object that is there already: members may be set that are not in the text.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How the reader of a text reads strings where numbers belong; <see langword="null"/> for one that does nothing with them.</summary>
    public NumbersInStrings? Numbers { get; init; }
}
