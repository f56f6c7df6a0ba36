using Contracts.Analyzers.Metadata;
using Contracts.Schema;

namespace Contracts.Analyzers.JsonText;

/// <summary>Finds members and values in JSON that the contract deprecates.</summary>
/// <param name="schema">What the JSON has to be.</param>
internal sealed class JsonDeprecations(ContractMember schema)
{
    public IEnumerable<(SourceSpan Span, string Message)> Find(JsonNode root) => Find(root, new SchemaCursor([schema.Schema], schema.Assembly.Resolve));

    private IEnumerable<(SourceSpan Span, string Message)> Find(JsonNode node, SchemaCursor cursor)
    {
        foreach (var member in node.Members)
        {
            var part = cursor.Member(member.Name);
            foreach (var found in OfMember(member, cursor).Concat(Find(member.Value, part)))
            {
                yield return found;
            }
        }

        for (var i = 0; i < node.Items.Count; i++)
        {
            foreach (var found in Find(node.Items[i], cursor.Item(i)))
            {
                yield return found;
            }
        }
    }

    private IEnumerable<(SourceSpan Span, string Message)> OfMember(JsonMember member, SchemaCursor cursor)
    {
        var declared = cursor.Schemas.Select(one => one["properties"]?[member.Name]).OfType<JsonNode>().ToList();
        if (declared.Count > 0 && declared.TrueForAll(one => Deprecations.IsDeprecated(one, schema.Assembly.Resolve)))
        {
            yield return (member.NameSpan, $"The contract deprecates '{member.Name}'.");
        }
        else if (declared.Exists(one => Deprecations.Values(one, schema.Assembly.Resolve).Contains(member.Value, JsonEquality.Comparer)))
        {
            yield return (member.Value.Span, $"The contract deprecates the value {member.Value} of '{member.Name}'.");
        }
    }
}
