using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The member whose value tells which schema an object has.</summary>
/// <param name="PropertyName">The name of the member in JSON.</param>
/// <param name="Source">The discriminator object of the contract.</param>
internal sealed record Discriminator(string PropertyName, Located Source)
{
    /// <summary>The discriminator of a schema; <see langword="null"/> where it has none that says a member.</summary>
    public static Discriminator? Of(Located schema) =>
        schema["discriminator"] is { } source && source.Node.GetString("propertyName") is { } name ? new Discriminator(name, source) : null;

    /// <summary>The schema for objects without a value that is known (OpenAPI 3.2), if there is one.</summary>
    public Located? Default(SpecDocument document) => Source.Node.GetString("defaultMapping") is { } target ? Target(target, document) : null;

    /// <summary>
    /// The values that stand for a schema: those mapped to it, else those that it allows itself, else its name.
    /// </summary>
    public IReadOnlyList<string> Values(Located schema, SpecDocument document) =>
        Mapped(schema, document) is { Count: > 0 } mapped ? mapped
        : Own(schema, document) is { Count: > 0 } own ? own
        : SpecDocument.SchemaName(schema.Pointer) is { } name ? [name]
        : [];

    /// <summary>The values that are mapped to a schema.</summary>
    public IReadOnlyList<string> Mapped(Located schema, SpecDocument document) =>
        [.. (Source["mapping"]?.Entries() ?? [])
            .Where(entry => entry.Value.Node.Kind == JsonKind.String && Target(entry.Value.Node.StringValue, document)?.Pointer == schema.Pointer)
            .Select(entry => entry.Member.Name)];

    /// <summary>A mapping leads to a schema by its name or by a reference.</summary>
    public static Located? Target(string target, SpecDocument document) =>
        document.Schemas?[target] is { } named ? document.Follow(named)
        : document.Resolve(target) is { } resolved ? document.Follow(resolved)
        : null;

    /// <summary>Whether the member is a string, as OpenAPI wants it, as far as the schema says.</summary>
    public bool IsText(Located schema, SpecDocument document) => Declared(schema, document).All(member => OwnShape.Read(member).Kind is ShapeKind.String or ShapeKind.Any);

    private IEnumerable<Located> Declared(Located schema, SpecDocument document) =>
        new[] { schema }.Concat((schema["allOf"]?.Items() ?? []).Where(part => part.Node["$ref"] is null))
            .Select(part => part["properties"]?[PropertyName])
            .OfType<Located>()
            .Select(document.Follow);

    private List<string> Own(Located schema, SpecDocument document) =>
        [.. Declared(schema, document)
            .SelectMany(member => member.Node["const"] is { } constant ? [constant] : member.Node["enum"]?.Items ?? [])
            .Where(value => value.Kind == JsonKind.String)
            .Select(value => value.StringValue)
            .Distinct()];
}
