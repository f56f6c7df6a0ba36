using Contracts.Schema;

namespace UniAll.Contracts.Stub;

/// <summary>Says where a JSON value first differs from the expected one.</summary>
internal static class JsonDifference
{
    /// <summary>The first difference, in words; <see langword="null"/> where the values are equal as JSON.</summary>
    public static string? Find(JsonNode expected, JsonNode actual, string pointer = "") => (expected.Kind, actual.Kind) switch
    {
        _ when JsonEquality.AreEqual(expected, actual) => null,
        (JsonKind.Object, JsonKind.Object) => FindInMembers(expected, actual, pointer),
        (JsonKind.Array, JsonKind.Array) when expected.Items.Count == actual.Items.Count => FindInItems(expected, actual, pointer),
        _ => $"{(pointer.Length == 0 ? "the whole" : pointer)} is {actual}, not {expected}.",
    };

    private static string? FindInMembers(JsonNode expected, JsonNode actual, string pointer)
    {
        foreach (var name in expected.Members.Concat(actual.Members).Select(member => member.Name).Distinct())
        {
            var place = JsonPointer.Append(pointer, name);
            var difference = (expected[name], actual[name]) switch
            {
                (null, { } extra) => $"{place} is {extra}, and was not expected.",
                ({ } missing, null) => $"{place} is missing; {missing} was expected.",
                ({ } left, { } right) => Find(left, right, place),
                _ => null,
            };
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? FindInItems(JsonNode expected, JsonNode actual, string pointer) =>
        expected.Items
            .Select((item, i) => Find(item, actual.Items[i], $"{pointer}/{i}"))
            .FirstOrDefault(difference => difference is not null);
}
