using System.Globalization;
using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Builds a JSON object member by member.</summary>
internal sealed class JsonObject
{
    private readonly List<JsonMember> _members;

    public JsonObject() => _members = [];

    /// <summary>Starts with the members of an object.</summary>
    public JsonObject(JsonNode start) => _members = [.. start.Members];

    public int Count => _members.Count;

    public IEnumerable<string> Names => _members.Select(member => member.Name);

    public JsonObject Add(string name, JsonNode value)
    {
        _members.Add(new JsonMember(name, default, value));
        return this;
    }

    public JsonObject Add(string name, string value) => Add(name, JsonNode.String(value));

    public JsonObject Add(string name, bool value) => Add(name, JsonNode.Boolean(value));

    public JsonObject Add(string name, int value) => Add(name, JsonNode.Number(value.ToString(CultureInfo.InvariantCulture)));

    public JsonObject Add(string name, JsonObject value) => Add(name, value.ToNode());

    public JsonObject Add(string name, IEnumerable<string> items) => Add(name, JsonNode.Array([.. items.Select(item => JsonNode.String(item))]));

    /// <summary>Adds a finished C# string literal, for templates to place.</summary>
    public JsonObject AddLiteral(string name, string value) => Add(name, CSharpLiteral.String(value));

    public JsonNode ToNode() => JsonNode.Object(_members);
}
