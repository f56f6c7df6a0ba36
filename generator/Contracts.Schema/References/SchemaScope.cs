namespace Contracts.Schema;

/// <summary>Where references start from: the resource that a schema stands in, and those through which the evaluation came to it.</summary>
/// <param name="Resource">What <c>#</c> means.</param>
/// <param name="Route">The dynamic scope, which <c>$dynamicRef</c> searches.</param>
internal readonly record struct SchemaScope(SchemaResource Resource, DynamicRoute Route)
{
    /// <summary>The scope inside of a schema, which is another one if the schema has an <c>$id</c>.</summary>
    public SchemaScope Enter(JsonNode schema) =>
        schema["$id"] is not null && Resource.Index.Find(schema) is { } resource ? Enter(resource) : this;

    public SchemaScope Enter(SchemaResource resource) => new(resource, Route.Through(resource));

    /// <summary>The <c>$dynamicAnchor</c> of that name in the outermost resource that has one.</summary>
    public SchemaTarget? FindDynamic(string anchor)
    {
        SchemaTarget? outermost = null;
        for (var route = Route; route is not null; route = route.Outer)
        {
            if (route.Resource?.FindDynamicAnchor(anchor) is { } schema)
            {
                outermost = new SchemaTarget(schema, Enter(route.Resource));
            }
        }

        return outermost;
    }
}

/// <summary>What a reference leads to.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Scope">Where its own references start from.</param>
internal sealed record SchemaTarget(JsonNode Schema, SchemaScope Scope);

/// <summary>
/// The resources with a <c>$dynamicAnchor</c> through which an evaluation came to a schema, the innermost first. The same way is the
/// same object, so that it can be part of a key.
/// </summary>
/// <param name="resource">The innermost resource; <see langword="null"/> at the start.</param>
/// <param name="outer">Those around it.</param>
internal sealed class DynamicRoute(SchemaResource? resource, DynamicRoute? outer)
{
    private Dictionary<SchemaResource, DynamicRoute>? _further;

    public SchemaResource? Resource => resource;

    public DynamicRoute? Outer => outer;

    /// <summary>The way through one more resource. One that is on it already adds nothing, because the outermost counts.</summary>
    public DynamicRoute Through(SchemaResource next)
    {
        if (!next.HasDynamicAnchors || Contains(next))
        {
            return this;
        }

        _further ??= [];
        if (!_further.TryGetValue(next, out var route))
        {
            route = new DynamicRoute(next, this);
            _further.Add(next, route);
        }

        return route;
    }

    private bool Contains(SchemaResource other)
    {
        for (var route = this; route is not null; route = route.Outer)
        {
            if (ReferenceEquals(route.Resource, other))
            {
                return true;
            }
        }

        return false;
    }
}
