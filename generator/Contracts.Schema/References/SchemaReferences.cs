namespace Contracts.Schema;

/// <summary>Finds what references lead to.</summary>
/// <param name="schema">The schema that is evaluated.</param>
/// <param name="resolve">Finds schemas outside of it; <see langword="null"/> for what it does not know.</param>
internal sealed class SchemaReferences(JsonNode schema, Func<string, JsonNode?> resolve)
{
    private Dictionary<(string Reference, SchemaScope Scope), SchemaTarget?>? _known;

    public SchemaScope Start { get; } = FindStart(SchemaIndex.Of(schema).Root);

    /// <summary>The schema that a reference leads to; <see langword="null"/> where it is unknown.</summary>
    public SchemaTarget? Resolve(string reference, SchemaScope scope)
    {
        _known ??= [];
        if (!_known.TryGetValue((reference, scope), out var target))
        {
            target = Find(reference, scope);
            _known.Add((reference, scope), target);
        }

        return target;
    }

    private static SchemaScope FindStart(SchemaResource root) => new SchemaScope(root, new DynamicRoute(resource: null, outer: null)).Enter(root);

    private SchemaTarget? Find(string reference, SchemaScope scope)
    {
        // A schema with an $id is a world of its own; all others are parts of the document that the caller knows.
        var hasIdentity = scope.Resource.Root["$id"] is not null;
        return (hasIdentity ? Within(reference, scope) : null)
            ?? Outside(reference, scope)
            ?? (hasIdentity ? null : Within(reference, scope));
    }

    private SchemaTarget? Outside(string reference, SchemaScope scope) =>
        resolve(reference) is { Kind: JsonKind.Object or JsonKind.Boolean } target
            ? new SchemaTarget(target, scope.Enter(SchemaIndex.Of(target).Root))
            : null;

    private SchemaTarget? Within(string reference, SchemaScope scope)
    {
        var hash = reference.IndexOf('#');
        var uri = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        if (uri.Length > 0)
        {
            return FindResource(uri, scope.Resource) is { } resource ? Find(resource, fragment, scope) : null;
        }

        return Find(scope.Resource, fragment, scope) ?? Find(Start.Resource, fragment, scope);
    }

    private SchemaResource? FindResource(string uri, SchemaResource from) =>
        Uri.TryCreate(from.Uri, uri, out var absolute) ? from.Index.Find(absolute) ?? Start.Resource.Index.Find(absolute) : null;

    private static SchemaTarget? Find(SchemaResource resource, string fragment, SchemaScope scope)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return resource.FindAnchor(fragment) is { } anchored ? new SchemaTarget(anchored, scope.Enter(resource)) : null;
        }

        // A pointer may lead into a resource inside of this one.
        var innermost = resource;
        var target = JsonPointer.Resolve(resource.Root, fragment, node => innermost = resource.Index.Find(node) ?? innermost);
        return target is { Kind: JsonKind.Object or JsonKind.Boolean } ? new SchemaTarget(target, scope.Enter(innermost)) : null;
    }
}
