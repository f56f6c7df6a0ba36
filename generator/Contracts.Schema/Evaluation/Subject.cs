using System.Globalization;

namespace Contracts.Schema;

/// <summary>
/// The value under judgement and how to speak of it. Most values fit, and nobody asks where they stand: that is worked out when a message
/// needs it.
/// </summary>
internal sealed class Subject : IEquatable<Subject>
{
    private readonly Subject? _holder;
    private readonly string? _name;
    private readonly int _index;
    private readonly bool _isSecret;

    private Subject(JsonNode value, Subject? holder, string? name, int index, string noun, bool isSecret)
    {
        Value = value;
        Noun = noun;
        _isSecret = isSecret;
        _holder = holder;
        _name = name;
        _index = index;
    }

    /// <param name="value">The value that is judged first.</param>
    /// <param name="name">What messages call it; <see langword="null"/> where it has no name.</param>
    /// <param name="isSecret">Whether no message may show it.</param>
    public Subject(JsonNode value, string? name, bool isSecret = false)
        : this(value, holder: null, name, index: -1, "value", isSecret)
    {
    }

    /// <summary>The value.</summary>
    public JsonNode Value { get; }

    /// <summary>What a value without a name is.</summary>
    public string Noun { get; }

    /// <summary>JSON pointer from the value that was judged first.</summary>
    public string Path =>
        _holder is null ? ""
        : _index >= 0 ? _holder.Path + "/" + Position
        : JsonPointer.Append(_holder.Path, _name ?? "");

    /// <summary>The member's name, with its position for an item; <see langword="null"/> where the value has none.</summary>
    public string? Name =>
        _holder is not null && _index >= 0 ? $"{_holder.Name}[{(_holder.Value.IsComplete ? Position : "")}]"
        : Noun == "name" ? null
        : _name;

    /// <summary>The subject of a sentence that describes the member.</summary>
    public string Title => Name is { } name ? $"'{name}'" : "The " + Noun;

    /// <summary>The member in the middle of a sentence.</summary>
    public string Mention => Name is { } name ? $"'{name}'" : "the " + Noun;

    /// <summary>The value as a message shows it: JSON text, cut where it is long.</summary>
    public string Shown => _isSecret ? "The " + Noun : Messages.Show(Value);

    private string Position => _index.ToString(CultureInfo.InvariantCulture);

    public Subject Member(JsonMember member) => new(member.Value, this, member.Name, index: -1, "value", _isSecret);

    /// <summary>The name of a member, as a value that <c>propertyNames</c> judges.</summary>
    public Subject MemberName(JsonMember member) => new(JsonNode.String(member.Name, member.NameSpan), this, member.Name, index: -1, "name", _isSecret);

    public Subject Item(int index) => new(Value.Items[index], this, name: null, index, "value", _isSecret);

    public SchemaViolation Violation(string keyword, string message, ViolationSeverity severity = ViolationSeverity.Error) =>
        new(keyword, Path, Value.Span, message, severity);

    /// <summary>Whether it is the same value at the same place: YAML aliases put one value in several places.</summary>
    public bool Equals(Subject? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Value, other.Value)
            && _index == other._index
            && _name == other._name
            && (_holder is null ? other._holder is null : _holder.Equals(other._holder)));

    public override bool Equals(object? obj) => Equals(obj as Subject);

    public override int GetHashCode() =>
        unchecked((((_holder?.GetHashCode() ?? 0) * 31) + (_name?.GetHashCode() ?? _index)) * 31) ^ Value.GetHashCode();
}
