using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Names the client of each tag: <c>PartsClient</c> for the tag <c>parts</c>. What has no tag is in the client that the project names.</summary>
internal sealed class ClientNames(SpecDocument document, ClassNames names, string client)
{
    private readonly Dictionary<string, string> _byTag = new(StringComparer.Ordinal);
    private readonly List<JsonNode> _all = [];
    private bool _hasUntagged;

    /// <summary>Each client with its documentation, in the order of their first operations.</summary>
    public IReadOnlyList<JsonNode> All => _all;

    public string Of(Operation operation)
    {
        if (operation.Value["tags"]?.Node.Items is not [{ Kind: JsonKind.String, StringValue: var tag }, ..])
        {
            if (!_hasUntagged)
            {
                _hasUntagged = true;
                Add(client, document.Root.Node["info"]?.GetString("description"), document.Root.Node["info"]?.GetString("title") ?? "Operations without a tag.");
            }

            return client;
        }

        if (!_byTag.TryGetValue(tag, out var name))
        {
            name = names.Add(CSharpIdentifier.Pascal(tag, "Tag") + "Client");
            _byTag.Add(tag, name);
            Add(name, Description(tag), tag);
        }

        return name;
    }

    private string? Description(string tag) =>
        document.Root.Node["tags"]?.Items.FirstOrDefault(item => item.GetString("name") == tag)?.GetString("description");

    private void Add(string name, string? description, string title) =>
        _all.Add(new JsonObject().Add("name", name).Add("doc", new DocComment(description, title).ToString()).ToNode());
}
