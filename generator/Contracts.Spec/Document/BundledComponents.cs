using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>The components that a contract gets from other files, each under a name of its own.</summary>
/// <param name="root">What the contract's own file holds; its names stay.</param>
internal sealed class BundledComponents(JsonNode root)
{
    private readonly Dictionary<(SourceFile File, string Section, string Pointer), string> _places = [];
    private readonly Dictionary<string, List<JsonMember>> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether the contract's own file has a schema of that name.</summary>
    public bool HasSchema(string name) => root["components"]?["schemas"]?[name] is not null;

    /// <param name="file">The file that holds the component.</param>
    /// <param name="section">The section of components that it goes to.</param>
    /// <param name="pointer">Where it stands in its file.</param>
    /// <param name="value">The component.</param>
    /// <param name="place">Where it stands in the one document.</param>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(SourceFile file, string section, string pointer, JsonNode value, out string place)
    {
        if (_places.TryGetValue((file, section, pointer), out var known))
        {
            place = known;
            return false;
        }

        if (!_added.TryGetValue(section, out var added))
        {
            _added.Add(section, added = []);
            _taken.Add(section, (root["components"]?[section]?.Members ?? []).Select(member => member.Name).ToHashSet(StringComparer.Ordinal));
        }

        var name = CSharpIdentifier.Unique(NameOf(file, pointer), _taken[section]);
        added.Add(new JsonMember(name, value.Span, value));
        place = JsonPointer.Append("/components/" + section, name);
        _places.Add((file, section, pointer), place);
        return true;
    }

    /// <summary>The document with the components in it.</summary>
    public JsonNode AddTo(JsonRewriter rewriter)
    {
        if (_added.Count == 0)
        {
            return rewriter.Rewrite(root);
        }

        var components = rewriter.Rewrite(root["components"] ?? JsonNode.Object([]));
        foreach (var (section, added) in _added)
        {
            var old = components[section];
            var members = added.Select(member => member with { Value = rewriter.Rewrite(member.Value) });
            components = With(components, section, JsonNode.Object([.. old?.Members ?? [], .. members], old?.Span ?? default));
        }

        return With(rewriter.Rewrite(root), "components", components);
    }

    private static JsonNode With(JsonNode node, string name, JsonNode value)
    {
        var span = node.Members.LastOrDefault(member => member.Name == name).NameSpan;
        return JsonNode.Object([.. node.Members.Where(member => member.Name != name), new JsonMember(name, span, value)], node.Span);
    }

    /// <summary>The last name on the way to the component, or the file's: such as OpenAPI allows for a component.</summary>
    private static string NameOf(SourceFile file, string pointer)
    {
        var step = pointer.Split('/').LastOrDefault(part => part.Length > 0 && !part.All(char.IsAsciiDigit));
        var name = step?.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) ?? Path.GetFileName(file.FullPath).Split('.')[0];
        return name.Length == 0 ? "_" : string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
    }
}
