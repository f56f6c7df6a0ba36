using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>A value of the contract and the JSON pointer to it.</summary>
internal sealed record Located(JsonNode Node, string Pointer)
{
    public SourceSpan Span => Node.Span;

    /// <summary>The name or index under which the value stands in what holds it.</summary>
    public string Name => Pointer[(Pointer.LastIndexOf('/') + 1)..].Replace("~1", "/").Replace("~0", "~");

    /// <summary>The member of that name; <see langword="null"/> where there is none.</summary>
    public Located? this[string name] => Node.TryGet(name, out var value) ? new Located(value, JsonPointer.Append(Pointer, name)) : null;

    /// <summary>The members of an object, without extensions (<c>x-…</c>).</summary>
    public IEnumerable<(JsonMember Member, Located Value)> Members()
    {
        foreach (var member in Node.Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                yield return (member, new Located(member.Value, JsonPointer.Append(Pointer, member.Name)));
            }
        }
    }

    /// <summary>All members of an object whose names are free to choose, <c>x-…</c> among them.</summary>
    public IEnumerable<(JsonMember Member, Located Value)> Entries()
    {
        foreach (var member in Node.Members)
        {
            yield return (member, new Located(member.Value, JsonPointer.Append(Pointer, member.Name)));
        }
    }

    /// <summary>The items of an array.</summary>
    public IEnumerable<Located> Items()
    {
        for (var i = 0; i < Node.Items.Count; i++)
        {
            yield return new Located(Node.Items[i], JsonPointer.Append(Pointer, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
