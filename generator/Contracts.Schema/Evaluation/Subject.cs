using System.Globalization;

namespace Contracts.Schema;

/// <summary>The value under judgement and how to speak of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">JSON pointer from the value that was judged first.</param>
/// <param name="Name">The member's name; <see langword="null"/> where the value has none.</param>
/// <param name="Noun">What a value without a name is.</param>
internal readonly record struct Subject(JsonNode Value, string Path, string? Name, string Noun = "value")
{
    /// <summary>The subject of a sentence that describes the member.</summary>
    public string Title => Name is null ? "The " + Noun : $"'{Name}'";

    /// <summary>The member in the middle of a sentence.</summary>
    public string Mention => Name is null ? "the " + Noun : $"'{Name}'";

    /// <summary>The value as a message shows it: JSON text, cut where it is long.</summary>
    public string Shown => Messages.Show(Value);

    public Subject Member(JsonMember member) => new(member.Value, JsonPointer.Append(Path, member.Name), member.Name);

    /// <summary>The name of a member, as a value that <c>propertyNames</c> judges.</summary>
    public Subject MemberName(JsonMember member) =>
        new(JsonNode.String(member.Name, member.NameSpan), JsonPointer.Append(Path, member.Name), Name: null, Noun: "name");

    public Subject Item(int index)
    {
        var position = index.ToString(CultureInfo.InvariantCulture);
        return new(Value.Items[index], JsonPointer.Append(Path, position), $"{Name}[{(Value.IsComplete ? position : "")}]");
    }

    public SchemaViolation Violation(string keyword, string message, ViolationSeverity severity = ViolationSeverity.Error) =>
        new(keyword, Path, Value.Span, message, severity);
}
