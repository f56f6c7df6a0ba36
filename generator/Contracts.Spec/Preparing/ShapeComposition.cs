using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Makes one shape of several.</summary>
internal static class ShapeComposition
{
    /// <summary>The shape of values that have all of <paramref name="shapes"/> at once (<c>allOf</c>).</summary>
    public static Shape Combine(IReadOnlyList<Shape> shapes, Located schema, Findings findings)
    {
        var isNullable = shapes.Any(shape => shape.IsNullable);
        var typed = shapes.Where(shape => shape.Kind != ShapeKind.Any).ToList();
        if (typed.Exists(shape => shape.HasClass))
        {
            // "type: object" beside a class says nothing more; what says the type of all other members is one of its parts.
            typed.RemoveAll(shape => shape is { Kind: ShapeKind.Map, Element: null });
            typed = typed.ConvertAll(shape => shape is { Kind: ShapeKind.Map, Source: { } source } ? new Shape(ShapeKind.Class) { Parts = [source], Source = source } : shape);
        }

        return typed switch
        {
            [] => Shape.Any with { IsNullable = isNullable, Source = schema },
            [var only] => only with { IsNullable = isNullable },
            _ => Merge(typed, schema, findings) with { IsNullable = isNullable },
        };
    }

    /// <summary>The shape of values that have any of <paramref name="shapes"/> (<c>anyOf</c>, <c>oneOf</c>).</summary>
    public static Shape Alternatives(IReadOnlyList<Shape> shapes, Located schema)
    {
        var leaves = shapes.SelectMany(shape => shape.Kind == ShapeKind.Union ? shape.Alternatives : [shape]).ToList();
        var distinct = new List<Shape>();
        foreach (var leaf in leaves)
        {
            var alike = distinct.FindIndex(known => IsAlike(known, leaf));
            if (alike < 0)
            {
                distinct.Add(leaf);
            }
            else
            {
                distinct[alike] = Common(distinct[alike], leaf);
            }
        }

        // Scalars of several types are told apart by their C# types.
        var typed = distinct.FindAll(shape => shape.Kind != ShapeKind.Any);
        return distinct.Count == 1 ? distinct[0]
            : typed.TrueForAll(IsScalar) ? Shape.Any
            : new Shape(ShapeKind.Union) { Alternatives = typed, Source = schema };
    }

    /// <summary>Whether both come to the same C# type.</summary>
    public static bool IsSame(Shape first, Shape second) =>
        first.IsNullable == second.IsNullable
        && IsAlike(first, second)
        && JsonEquality.AreEqual(ClrTypes.Scalar(first, hasDates: true).ToNode(), ClrTypes.Scalar(second, hasDates: true).ToNode());

    /// <summary>A class with the members of <paramref name="own"/> and, as optional ones, those of each alternative.</summary>
    public static Shape Extend(Shape own, IEnumerable<Shape> alternatives) =>
        own with
        {
            Component = null,
            OptionalParts = [.. own.OptionalParts.Concat(alternatives.SelectMany(AllParts)).Where(part => !own.Parts.Contains(part)).Distinct()],
        };

    private static IEnumerable<Located> AllParts(Shape shape) =>
        shape.Parts.Concat(shape.OptionalParts).Concat(shape.Alternatives.SelectMany(AllParts));

    private static bool IsScalar(Shape shape) => shape.Kind is ShapeKind.String or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean;

    private static bool IsNumeric(Shape shape) => shape.Kind is ShapeKind.Integer or ShapeKind.Number;

    private static bool IsAlike(Shape first, Shape second) =>
        (IsNumeric(first) && IsNumeric(second))
        || (first.Kind == second.Kind && first.Kind switch
        {
            ShapeKind.Class or ShapeKind.Union => first.Component is not null ? first.Component == second.Component : first.Source?.Pointer == second.Source?.Pointer,
            ShapeKind.Array or ShapeKind.Map => first.Element is null || second.Element is null ? first.Element == second.Element : OwnShape.IsAlike(first.Element, second.Element),
            _ => true,
        });

    /// <summary>The one shape of two that are alike: a format or a bound that holds in one of them does not hold in both.</summary>
    private static Shape Common(Shape first, Shape second) =>
        first.Kind != second.Kind ? new Shape(ShapeKind.Number)
        : IsScalar(first) ? new Shape(first.Kind)
        : first;

    private static Shape Merge(List<Shape> shapes, Located schema, Findings findings)
    {
        if (shapes.TrueForAll(shape => shape.Kind == ShapeKind.Class))
        {
            return MergeClasses(shapes, schema);
        }

        if (shapes.TrueForAll(shape => shape.Kind == ShapeKind.Class || (shape.Kind == ShapeKind.Union && shape.Alternatives.All(alternative => alternative.Kind == ShapeKind.Class))))
        {
            return Extend(MergeClasses(shapes.FindAll(shape => shape.Kind == ShapeKind.Class), schema), shapes.Where(shape => shape.Kind == ShapeKind.Union)) with { Source = schema };
        }

        if (shapes.TrueForAll(IsNumeric))
        {
            return shapes.Find(shape => shape.Kind == ShapeKind.Integer) ?? shapes[0];
        }

        if (shapes.TrueForAll(shape => shape.Kind == shapes[0].Kind && shape.Kind != ShapeKind.Union))
        {
            return shapes.Find(shape => shape.Element is not null) ?? shapes[0];
        }

        findings.Add(FindingId.NotExpressible, schema["allOf"]?.Span ?? schema.Span, "The parts of this 'allOf' have different types");
        return Shape.Any;
    }

    private static Shape MergeClasses(List<Shape> shapes, Located schema)
    {
        var parts = shapes.SelectMany(shape => shape.Parts).DistinctBy(part => part.Pointer).ToList();
        return new Shape(ShapeKind.Class)
        {
            Parts = parts,
            OptionalParts = [.. shapes.SelectMany(shape => shape.OptionalParts).DistinctBy(part => part.Pointer).Where(optional => !parts.Exists(part => part.Pointer == optional.Pointer))],
            Source = schema,
        };
    }
}
