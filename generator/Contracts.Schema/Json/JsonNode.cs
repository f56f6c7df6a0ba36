using System.Diagnostics.CodeAnalysis;

namespace Contracts.Schema;

/// <summary>
/// An immutable JSON value that remembers where it was written. JSON payloads, YAML documents, schema fragments and C# constants
/// all become this one type, so that everything downstream judges them alike.
/// </summary>
internal sealed class JsonNode
{
    private static readonly IReadOnlyList<JsonNode> NoItems = [];
    private static readonly IReadOnlyList<JsonMember> NoMembers = [];

    /// <summary>The text of a string or number, the items of an array, the members of an object.</summary>
    private readonly object? _content;

    /// <summary>What is made of the content when somebody asks: the value of a number, the index of a large object.</summary>
    private object? _derived;

    private JsonNode(JsonKind kind, SourceSpan span, object? content = null, bool boolean = false, bool isComplete = true)
    {
        Kind = kind;
        Span = span;
        _content = content;
        BooleanValue = boolean;
        IsComplete = isComplete;
        IsKnown = kind != JsonKind.Unknown && isComplete && AreKnown(Items, Members);
    }

    public JsonKind Kind { get; }

    /// <summary>Where the value stands; <c>default</c> for a value that was made, not read.</summary>
    public SourceSpan Span { get; }

    /// <summary>The value of a boolean; <see langword="false"/> for every other kind.</summary>
    public bool BooleanValue { get; }

    /// <summary>The items of an array in order; empty for every other kind.</summary>
    public IReadOnlyList<JsonNode> Items => Kind == JsonKind.Array ? (IReadOnlyList<JsonNode>)_content! : NoItems;

    /// <summary>The members of an object in order, duplicates included; empty for every other kind.</summary>
    public IReadOnlyList<JsonMember> Members => Kind == JsonKind.Object ? (IReadOnlyList<JsonMember>)_content! : NoMembers;

    /// <summary>Whether there are no other items or members than those that are known; always so for a value that was read.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether all of the value is known; always so for a value that was read.</summary>
    public bool IsKnown { get; }

    /// <summary>The value of a string.</summary>
    /// <exception cref="InvalidOperationException">The node is not a string.</exception>
    public string StringValue => Kind == JsonKind.String ? (string)_content! : throw new InvalidOperationException($"The node is a {Kind}, not a string.");

    /// <summary>The exact value of a number.</summary>
    /// <exception cref="InvalidOperationException">The node is not a number.</exception>
    public JsonNumber NumberValue => Kind == JsonKind.Number ? (JsonNumber)(_derived ??= JsonNumber.Parse(NumberText)) : throw new InvalidOperationException($"The node is a {Kind}, not a number.");

    /// <summary>The number as it was written (<c>1.50</c>, <c>1E3</c>).</summary>
    /// <exception cref="InvalidOperationException">The node is not a number.</exception>
    public string NumberText => Kind == JsonKind.Number ? (string)_content! : throw new InvalidOperationException($"The node is a {Kind}, not a number.");

    public static JsonNode Null(SourceSpan span = default) => new(JsonKind.Null, span);

    public static JsonNode Boolean(bool value, SourceSpan span = default) => new(JsonKind.Boolean, span, boolean: value);

    public static JsonNode String(string value, SourceSpan span = default) => new(JsonKind.String, span, value);

    /// <param name="text">A number in JSON's syntax.</param>
    /// <param name="span">Where it stands.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not a JSON number.</exception>
    public static JsonNode Number(string text, SourceSpan span = default) =>
        JsonNumber.IsNumber(text) ? new(JsonKind.Number, span, text) : throw new FormatException($"'{text}' is not a JSON number.");

    public static JsonNode Array(IReadOnlyList<JsonNode> items, SourceSpan span = default, bool isComplete = true) =>
        new(JsonKind.Array, span, items, isComplete: isComplete);

    public static JsonNode Object(IReadOnlyList<JsonMember> members, SourceSpan span = default, bool isComplete = true) =>
        new(JsonKind.Object, span, members, isComplete: isComplete);

    public static JsonNode Unknown(SourceSpan span = default) => new(JsonKind.Unknown, span);

    /// <summary>
    /// The member of that name, the last one where a name is repeated; <see langword="null"/> where there is none, and an unknown value where
    /// the members are not all known.
    /// </summary>
    public JsonNode? this[string name] => TryGet(name, out var value) ? value : null;

    /// <summary>Finds the member of that name, the last one where a name is repeated; an unknown value where the members are not all known.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out JsonNode? value)
    {
        if (!TryGetKnown(name, out value) && !IsComplete && Kind == JsonKind.Object)
        {
            value = Unknown();
        }

        return value is not null;
    }

    private bool TryGetKnown(string name, [NotNullWhen(true)] out JsonNode? value)
    {
        const int SmallEnoughToScan = 16;
        var members = Members;
        if (members.Count > SmallEnoughToScan)
        {
            return ((Dictionary<string, JsonNode>)(_derived ??= BuildIndex())).TryGetValue(name, out value);
        }

        for (var i = members.Count - 1; i >= 0; i--)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal))
            {
                value = members[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The string member of that name; <see langword="null"/> where it is absent or no string.</summary>
    public string? GetString(string name) => this[name] is { Kind: JsonKind.String } node ? node.StringValue : null;

    /// <summary>Whether the boolean member of that name is there and true.</summary>
    public bool GetBoolean(string name) => this[name] is { Kind: JsonKind.Boolean, BooleanValue: true };

    /// <summary>The value as JSON text on one line.</summary>
    public override string ToString() => JsonText.Write(this);

    private static bool AreKnown(IReadOnlyList<JsonNode> items, IReadOnlyList<JsonMember> members)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].IsKnown)
            {
                return false;
            }
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (!members[i].Value.IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private Dictionary<string, JsonNode> BuildIndex()
    {
        var index = new Dictionary<string, JsonNode>(Members.Count, StringComparer.Ordinal);
        foreach (var member in Members)
        {
            index[member.Name] = member.Value;
        }

        return index;
    }
}
