namespace Contracts.Spec.Preparing;

/// <summary>Makes one shape of several.</summary>
internal static class ShapeComposition
{
    /// <summary>The shape of values that have all of <paramref name="shapes"/> at once (<c>allOf</c>).</summary>
    public static Shape Combine(IReadOnlyList<Shape> shapes, Located schema, Findings findings)
    {
        var isNullable = shapes.Any(shape => shape.IsNullable);
        var typed = shapes.Where(shape => shape.Kind != ShapeKind.Any).ToList();
        if (typed.Exists(shape => shape.Kind == ShapeKind.Class))
        {
            // "type: object" beside a class says nothing more.
            typed.RemoveAll(shape => shape is { Kind: ShapeKind.Map, Element: null });
        }

        return typed switch
        {
            [] => Shape.Any with { IsNullable = isNullable },
            [var only] => only with { IsNullable = isNullable },
            _ => Merge(typed, schema, findings) with { IsNullable = isNullable },
        };
    }

    /// <summary>The one type of values that have any of <paramref name="shapes"/>; <see langword="null"/> where they have several.</summary>
    public static Shape? Common(IReadOnlyList<Shape> shapes)
    {
        if (shapes.Count == 0)
        {
            return null;
        }

        if (shapes.Count == 1)
        {
            return shapes[0];
        }

        var kinds = shapes.Select(shape => shape.Kind).Distinct().ToList();
        return kinds switch
        {
            // A format or a bound that holds in one alternative does not hold in all.
            [ShapeKind.String or ShapeKind.Boolean] => new Shape(kinds[0]),
            [ShapeKind.Integer] => new Shape(ShapeKind.Integer),
            [ShapeKind.Integer or ShapeKind.Number, ..] when kinds.TrueForAll(kind => kind is ShapeKind.Integer or ShapeKind.Number) => new Shape(ShapeKind.Number),
            [ShapeKind.Class] when shapes.All(shape => shape.Component is not null && shape.Component == shapes[0].Component) => shapes[0],
            _ => null,
        };
    }

    private static Shape Merge(List<Shape> shapes, Located schema, Findings findings)
    {
        if (shapes.TrueForAll(shape => shape.Kind == ShapeKind.Class))
        {
            return new Shape(ShapeKind.Class) { Parts = [.. shapes.SelectMany(shape => shape.Parts).DistinctBy(part => part.Pointer)], Source = schema };
        }

        if (shapes.TrueForAll(shape => shape.Kind is ShapeKind.Integer or ShapeKind.Number))
        {
            return shapes.Find(shape => shape.Kind == ShapeKind.Integer) ?? shapes[0];
        }

        if (shapes.TrueForAll(shape => shape.Kind == shapes[0].Kind))
        {
            return shapes.Find(shape => shape.Element is not null) ?? shapes[0];
        }

        findings.Add(FindingId.NotExpressible, schema["allOf"]?.Span ?? schema.Span, "The parts of this 'allOf' have different types");
        return Shape.Any;
    }
}
