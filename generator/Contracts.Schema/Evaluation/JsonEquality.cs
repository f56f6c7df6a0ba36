namespace Contracts.Schema;

/// <summary>
/// Equality of JSON values as JSON Schema defines it: numbers by value, objects without order. Of members with the same name the
/// last one counts.
/// </summary>
internal sealed class JsonEquality : IEqualityComparer<JsonNode>
{
    /// <summary>For sets and dictionaries of JSON values.</summary>
    public static readonly JsonEquality Comparer = new();

    private JsonEquality()
    {
    }

    public static bool AreEqual(JsonNode left, JsonNode right) =>
        ReferenceEquals(left, right)
        || (left.Kind == right.Kind && left.Kind switch
        {
            JsonKind.Null => true,
            JsonKind.Boolean => left.BooleanValue == right.BooleanValue,
            JsonKind.Number => left.NumberValue.Equals(right.NumberValue),
            JsonKind.String => string.Equals(left.StringValue, right.StringValue, StringComparison.Ordinal),
            JsonKind.Array => AreItemsEqual(left, right),
            JsonKind.Unknown => false,
            _ => AreMembersEqual(left, right),
        });

    public bool Equals(JsonNode? x, JsonNode? y) => x is null || y is null ? x is null && y is null : AreEqual(x, y);

    public int GetHashCode(JsonNode obj) =>
        obj.Kind switch
        {
            JsonKind.Boolean => obj.BooleanValue ? 1 : 2,
            JsonKind.Number => obj.NumberValue.GetHashCode(),
            JsonKind.String => StringComparer.Ordinal.GetHashCode(obj.StringValue),
            JsonKind.Array => HashOfItems(obj),
            JsonKind.Object => HashOfMembers(obj),
            _ => 0,
        };

    private static bool AreItemsEqual(JsonNode left, JsonNode right)
    {
        if (left.Items.Count != right.Items.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreMembersEqual(JsonNode left, JsonNode right)
    {
        foreach (var member in left.Members)
        {
            if (!right.TryGet(member.Name, out var other) || !left.TryGet(member.Name, out var own) || !AreEqual(own, other))
            {
                return false;
            }
        }

        return right.Members.All(member => left[member.Name] is not null);
    }

    private int HashOfItems(JsonNode array)
    {
        var hash = array.Items.Count;
        foreach (var item in array.Items)
        {
            hash = unchecked((hash * 31) + GetHashCode(item));
        }

        return hash;
    }

    /// <summary>A sum, so that the order of members does not count.</summary>
    private int HashOfMembers(JsonNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var hash = 0;
        foreach (var member in node.Members)
        {
            if (names.Add(member.Name) && node.TryGet(member.Name, out var value))
            {
                hash = unchecked(hash + (StringComparer.Ordinal.GetHashCode(member.Name) * 31) + (GetHashCode(value) * 17));
            }
        }

        return hash;
    }
}
