using Contracts.Schema;

namespace Contracts.Generator.Model;

/// <summary>The named schemas of all contracts of a project. Equal where their texts are.</summary>
internal sealed class NamedSchemaSet : IEquatable<NamedSchemaSet>
{
    private readonly EquatableArray<NamedSchemaModel> _schemas;
    private readonly NamedSchemas _named;

    public NamedSchemaSet(EquatableArray<NamedSchemaModel> schemas)
    {
        _schemas = schemas;
        _named = new NamedSchemas(schemas.Select(schema => new KeyValuePair<string, string>(schema.Name, schema.Schema)));
    }

    /// <summary>The schema that a <c>$ref</c> leads to; <see langword="null"/> where it leads nowhere.</summary>
    public JsonNode? Resolve(string reference) => _named.Resolve(reference);

    public bool Equals(NamedSchemaSet? other) => other is not null && _schemas.Equals(other._schemas);

    public override bool Equals(object? obj) => Equals(obj as NamedSchemaSet);

    public override int GetHashCode() => _schemas.GetHashCode();
}
