using Contracts.Schema;

namespace Contracts.Spec.Yaml;

/// <summary>The merge key <c>&lt;&lt;</c>: not part of YAML 1.2, but written in many contracts.</summary>
internal static class YamlMerge
{
    /// <summary>Adds the members of each merged mapping that <paramref name="members"/> does not name itself; earlier mappings win.</summary>
    /// <exception cref="JsonSyntaxException">A merged value is neither a mapping nor a list of mappings.</exception>
    public static void Into(List<JsonMember> members, List<JsonNode> merged)
    {
        if (merged.Count == 0)
        {
            return;
        }

        var names = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var mapping in merged.SelectMany(value => value.Kind == JsonKind.Array ? value.Items : [value]))
        {
            if (mapping.Kind != JsonKind.Object)
            {
                throw new JsonSyntaxException("The merge key '<<' takes a mapping or a list of mappings", mapping.Span);
            }

            members.AddRange(mapping.Members.Where(member => names.Add(member.Name)));
        }
    }
}
