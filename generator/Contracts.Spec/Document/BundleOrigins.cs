using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Remembers, of a document made of many files, what its authors wrote and where.</summary>
internal sealed class BundleOrigins
{
    private readonly Dictionary<JsonNode, string> _written = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Notes how a reference was written before it was changed to lead into the one document.</summary>
    public void AddReference(JsonNode changed, string written) => _written[changed] = written;

    /// <summary>Notes where a component came from: <c>common.yaml#/Pet</c>.</summary>
    public void AddComponent(string pointer, string place) => _places[pointer] = place;

    /// <summary>The reference as its author wrote it.</summary>
    public string Written(JsonNode reference) => _written.GetValueOrDefault(reference) ?? reference.StringValue;

    /// <summary>The file and pointer of a value; <see langword="null"/> for one that stands in the contract's own file.</summary>
    public string? PlaceOf(string pointer)
    {
        if (_places.Count == 0 || pointer.Split('/') is not ["", "components", var section, var name, .. var rest])
        {
            return null;
        }

        return _places.TryGetValue($"/components/{section}/{name}", out var place) ? place + string.Concat(rest.Select(step => "/" + step)) : null;
    }
}
