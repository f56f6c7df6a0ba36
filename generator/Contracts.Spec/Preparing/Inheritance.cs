using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>
/// Which class derives from which: from that of a schema with a discriminator, or from the one that it extends with <c>allOf</c>, where
/// C# can say all that the contract says of the derived class.
/// </summary>
internal sealed class Inheritance(SpecDocument document, ShapeReader shapes, Hierarchies hierarchies)
{
    private readonly Dictionary<string, Shape?> _bases = new(StringComparer.Ordinal);

    /// <summary>The shape of the base class; <see langword="null"/> where there is none.</summary>
    public Shape? BaseOf(Shape shape)
    {
        if (shape.Kind != ShapeKind.Class || Schema(shape) is not { } schema)
        {
            return null;
        }

        if (!_bases.TryGetValue(schema.Pointer, out var found))
        {
            found = hierarchies.BaseOf(schema.Pointer) is { } extended ? shapes.ReadNamed(extended) : Extended(shape, schema);
            _bases.Add(schema.Pointer, found);
        }

        return found;
    }

    /// <summary>The hierarchy below the class; <see langword="null"/> where it is no base class with a discriminator.</summary>
    public Hierarchy? HierarchyOf(Shape shape) => Schema(shape) is { } schema ? hierarchies.Find(schema.Pointer) : null;

    /// <summary>The nearest hierarchy that the class is in, as its base or below it; <see langword="null"/> where it is in none.</summary>
    public Hierarchy? HierarchyAround(Shape shape) => HierarchyOf(shape) ?? (BaseOf(shape) is { } from ? HierarchyAround(from) : null);

    /// <summary>The class as if it had the members only that its base class lacks.</summary>
    public Shape Own(Shape shape) =>
        BaseOf(shape) is { } from ? shape with { Parts = [.. shape.Parts.Where(part => !from.Parts.Any(known => known.Pointer == part.Pointer))] } : shape;

    /// <summary>The classes below the class, near and far.</summary>
    public IEnumerable<Shape> DerivedFrom(Shape shape) =>
        shape.Component is { } name ? Derived[name].SelectMany(derived => DerivedFrom(derived).Prepend(derived)) : [];

    private ILookup<string, Shape> Derived => field ??= (document.Schemas?.Entries() ?? [])
        .Select(entry => shapes.ReadNamed(entry.Value))
        .Where(shape => BaseOf(shape) is not null)
        .DistinctBy(shape => shape.Component)
        .ToLookup(shape => BaseOf(shape)?.Component ?? "", StringComparer.Ordinal);

    private Located? Schema(Shape shape) => shape.Component is { } name ? document.Schemas?[name] : null;

    private Shape? Extended(Shape shape, Located schema)
    {
        var extended = (schema["allOf"]?.Items() ?? []).Where(part => part.Node["$ref"] is not null).ToList();
        return extended.Count == 1
            && hierarchies.Find(schema.Pointer) is null
            && shapes.Read(extended[0]) is { Kind: ShapeKind.Class, Component: not null, IsNullable: false, OptionalParts.Count: 0 } from
            && from.Component != shape.Component
            && IsExpressible(shape with { Parts = [.. shape.Parts.Where(part => !from.Parts.Contains(part))] }, from)
                ? from
                : null;
    }

    /// <summary>What the derived class adds changes nothing of what its base class says: C# has no words for that.</summary>
    private static bool IsExpressible(Shape own, Shape from) =>
        !ClassParts.IsClosed(own)
        && !ClassParts.IsClosed(from)
        && own.Parts.Concat(from.Parts).All(part => part["additionalProperties"] is not { Node.Kind: JsonKind.Object })
        && ClassParts.MemberNames(from) is var names
        && !ClassParts.MemberNames(own).Overlaps(names)
        && ClassParts.RequiredNames(own).Where(names.Contains).All(ClassParts.RequiredNames(from).Contains);
}
