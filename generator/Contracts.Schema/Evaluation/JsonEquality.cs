namespace Contracts.Schema;

/// <summary>Equality of JSON values as JSON Schema defines it: numbers by value, objects without order.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonNode left, JsonNode right) =>
        left.Kind == right.Kind && left.Kind switch
        {
            JsonKind.Null => true,
            JsonKind.Boolean => left.BooleanValue == right.BooleanValue,
            JsonKind.Number => left.NumberValue.Equals(right.NumberValue),
            JsonKind.String => string.Equals(left.StringValue, right.StringValue, StringComparison.Ordinal),
            JsonKind.Array => AreItemsEqual(left, right),
            _ => AreMembersEqual(left, right),
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
        if (left.Members.Count != right.Members.Count)
        {
            return false;
        }

        foreach (var member in left.Members)
        {
            if (!right.TryGet(member.Name, out var value) || !AreEqual(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }
}
