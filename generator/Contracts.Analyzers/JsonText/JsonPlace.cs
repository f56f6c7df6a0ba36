using Contracts.Analyzers.Metadata;
using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds the place in a contract that a part of a JSON value stands in.</summary>
internal static class JsonPlace
{
    /// <param name="schema">What the whole value has to be.</param>
    /// <param name="root">The whole value.</param>
    /// <param name="pointer">JSON pointer to the part.</param>
    public static ContractPlace Of(ContractMember schema, JsonNode root, string pointer)
    {
        var place = new ContractPlace(schema);
        var path = "";
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var isItem = JsonPointer.Resolve(root, path)?.Kind == JsonKind.Array;
            place = isItem ? place.Item() : place.Entry(token.Replace("~1", "/").Replace("~0", "~"));
            path += "/" + token;
        }

        return place;
    }
}
