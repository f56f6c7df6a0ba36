using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>Reads the names of members as a reader does that ignores case: <c>Model</c> is <c>model</c> where the contract has no <c>Model</c>.</summary>
internal static class NamesOfAnyCase
{
    /// <summary>The value, with its members under the contract's names.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cursor">The schemas that speak of it.</param>
    public static JsonNode Resolve(JsonNode value, SchemaCursor cursor) =>
        value.Kind switch
        {
            JsonKind.Object => JsonNode.Object([.. value.Members.Select(member => Resolve(member, cursor))], value.Span, value.IsComplete),
            JsonKind.Array => JsonNode.Array([.. value.Items.Select((item, index) => Resolve(item, cursor.Item(index)))], value.Span, value.IsComplete),
            _ => value,
        };

    private static JsonMember Resolve(JsonMember member, SchemaCursor cursor)
    {
        var known = cursor.Members.Select(one => one.Name).Where(name => string.Equals(name, member.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var name = known.Contains(member.Name) ? member.Name : known.FirstOrDefault() ?? member.Name;
        return new JsonMember(name, member.NameSpan, Resolve(member.Value, cursor.Member(name)));
    }
}
