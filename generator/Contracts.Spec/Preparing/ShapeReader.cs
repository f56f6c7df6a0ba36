using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Works out the shape of schemas: follows references, <c>allOf</c>, and alternatives.</summary>
internal sealed class ShapeReader(SpecDocument document, Hierarchies hierarchies, Findings findings)
{
    private readonly Dictionary<string, Shape?> _components = new(StringComparer.Ordinal);

    public Shape Read(Located schema)
    {
        if (schema.Node.GetString("$ref") is { } reference)
        {
            var target = ReadReference(schema, reference);
            return schema.Node.GetBoolean("nullable") ? target with { IsNullable = true } : target;
        }

        var parts = new List<Shape> { OwnShape.Read(schema) };
        if (schema["allOf"] is { } all)
        {
            parts.AddRange(all.Items().Select(Read));
        }

        var isBase = hierarchies.Find(schema.Pointer) is not null;
        if (isBase || hierarchies.BaseOf(schema.Pointer) is not null)
        {
            // A class also where it says nothing of its own.
            parts.Insert(0, new Shape(ShapeKind.Class) { Parts = [schema], Source = schema });
        }

        var shape = ShapeComposition.Combine(parts, schema, findings);
        if (isBase)
        {
            // Its alternatives derive from it.
            return shape;
        }

        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema[keyword] is { } alternatives)
            {
                shape = ReadAlternatives(alternatives, shape, schema);
            }
        }

        return shape;
    }

    /// <summary>The shape of a named schema, as references to it see it.</summary>
    public Shape ReadNamed(Located schema) =>
        Read(new Located(JsonNode.Object([new JsonMember("$ref", default, JsonNode.String(SpecDocument.ReferenceTo(schema.Pointer)))], schema.Span), schema.Pointer));

    private Shape ReadReference(Located schema, string reference)
    {
        if (document.Resolve(reference) is not { } target)
        {
            return Shape.Any;
        }

        if (_components.TryGetValue(target.Pointer, out var known))
        {
            // A circle of bare references is reported as one.
            if (known is null && document.Follow(target).Node["$ref"] is null)
            {
                findings.Add(FindingId.NotExpressible, schema.Span, $"'{reference}' consists of itself");
            }

            return known ?? Shape.Any;
        }

        _components.Add(target.Pointer, null);
        var shape = Read(target);
        if (shape is { HasClass: true, Component: null } && SpecDocument.SchemaName(target.Pointer) is { } name)
        {
            shape = shape with { Component = name };
        }

        _components[target.Pointer] = shape;
        return shape;
    }

    private Shape ReadAlternatives(Located alternatives, Shape own, Located schema)
    {
        var shapes = alternatives.Items().Where(item => !OwnShape.IsNull(item)).Select(Read).ToList();
        var isNullable = own.IsNullable || shapes.Count < alternatives.Node.Items.Count || shapes.Exists(shape => shape.IsNullable);
        var addsMembers = shapes.Exists(shape => shape.Component is not null || shape.Kind == ShapeKind.Union || HasMembers(shape));
        var isObject = own.Kind == ShapeKind.Class || own is { Kind: ShapeKind.Map, Element: null };
        var result =
            own.Kind == ShapeKind.Union ? ShapeComposition.Extend(own, [])
            : own.Kind == ShapeKind.Class && !addsMembers ? own
            : own.Kind == ShapeKind.Class && HasMembers(own) ? ShapeComposition.Extend(own, shapes)
            : (own.Kind == ShapeKind.Any || (isObject && addsMembers)) && shapes.Count > 0 ? ShapeComposition.Alternatives(shapes, schema)
            : own;
        return result with { IsNullable = isNullable };
    }

    private static bool HasMembers(Shape shape) => shape.Parts.Any(part => part["properties"] is { Node.Members.Count: > 0 });
}
