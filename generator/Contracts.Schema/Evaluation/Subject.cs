using System.Globalization;

namespace Contracts.Schema;

/// <summary>The value under judgement and how to speak of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">JSON pointer from the value that was judged first.</param>
/// <param name="Name">The member's name; <see langword="null"/> where the value has none.</param>
/// <param name="Depth">How many schemas are being applied around this one.</param>
/// <param name="References">The referenced schemas that are being applied to this very value.</param>
internal readonly record struct Subject(JsonNode Value, string Path, string? Name, int Depth, ReferenceChain? References = null)
{
    /// <summary>The subject of a sentence that describes the member.</summary>
    public string Title => Name is null ? "The value" : $"'{Name}'";

    /// <summary>The member in the middle of a sentence.</summary>
    public string Mention => Name is null ? "the value" : $"'{Name}'";

    /// <summary>The value as a message shows it: JSON text, cut where it is long.</summary>
    public string Shown => Messages.Show(Value);

    public Subject Deeper() => this with { Depth = Depth + 1 };

    public Subject Member(string name, JsonNode value) => new(value, JsonPointer.Append(Path, name), name, Depth + 1);

    public Subject Item(int index)
    {
        var position = index.ToString(CultureInfo.InvariantCulture);
        return new(Value.Items[index], JsonPointer.Append(Path, position), $"{Name}[{position}]", Depth + 1);
    }

    public SchemaViolation Violation(string keyword, string message, ViolationSeverity severity = ViolationSeverity.Error) =>
        new(keyword, Path, Value.Span, message, severity);
}

/// <summary>Referenced schemas that are being applied to one value, the innermost first.</summary>
/// <param name="Schema">The schema that a <c>$ref</c> led to.</param>
/// <param name="Outer">Those around it.</param>
internal sealed record ReferenceChain(JsonNode Schema, ReferenceChain? Outer)
{
    /// <summary>Whether the chain has that schema: following the reference once more would not end.</summary>
    public static bool Contains(ReferenceChain? chain, JsonNode schema)
    {
        for (; chain is not null; chain = chain.Outer)
        {
            if (ReferenceEquals(chain.Schema, schema))
            {
                return true;
            }
        }

        return false;
    }
}
