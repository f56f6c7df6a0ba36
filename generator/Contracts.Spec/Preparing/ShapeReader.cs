using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Works out the shape of schemas: follows references, <c>allOf</c>, and alternatives that come to one type.</summary>
internal sealed class ShapeReader(SpecDocument document, Findings findings)
{
    private readonly Dictionary<string, Shape?> _components = new(StringComparer.Ordinal);

    public Shape Read(Located schema)
    {
        if (schema.Node.GetString("$ref") is { } reference)
        {
            var target = ReadReference(schema, reference);
            return schema.Node.GetBoolean("nullable") ? target with { IsNullable = true } : target;
        }

        var own = OwnShape.Read(schema);
        var parts = new List<Shape> { own };
        if (schema["allOf"] is { } all)
        {
            parts.AddRange(all.Items().Select(Read));
        }

        var shape = ShapeComposition.Combine(parts, schema, findings);
        return ReadAlternatives(schema, shape);
    }

    private Shape ReadReference(Located schema, string reference)
    {
        if (document.Resolve(reference) is not { } target)
        {
            return Shape.Any;
        }

        if (_components.TryGetValue(target.Pointer, out var known))
        {
            // A circle of bare references is reported as one.
            if (known is null && target.Node["$ref"] is null)
            {
                findings.Add(FindingId.NotExpressible, schema.Span, $"'{reference}' consists of itself");
            }

            return known ?? Shape.Any;
        }

        _components.Add(target.Pointer, null);
        var shape = Read(target);
        if (shape is { Kind: ShapeKind.Class, Component: null } && SpecDocument.SchemaName(target.Pointer) is { } name)
        {
            shape = shape with { Component = name };
        }

        _components[target.Pointer] = shape;
        return shape;
    }

    private Shape ReadAlternatives(Located schema, Shape shape)
    {
        if (schema["discriminator"] is { } discriminator)
        {
            findings.Add(FindingId.NotExpressible, discriminator.Span, "A discriminator can't be expressed in C# yet");
        }

        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema[keyword] is { } alternatives)
            {
                shape = ReadAlternatives(keyword, alternatives, shape);
            }
        }

        return shape;
    }

    private Shape ReadAlternatives(string keyword, Located alternatives, Shape own)
    {
        var shapes = alternatives.Items().Where(item => !OwnShape.IsNull(item)).Select(item => Read(item)).ToList();
        var isNullable = own.IsNullable || shapes.Count < alternatives.Node.Items.Count || shapes.Any(shape => shape.IsNullable);
        var addsMembers = shapes.Any(shape => shape.Component is not null || shape.Parts.Any(part => part["properties"] is not null));
        if (own.Kind == ShapeKind.Class && !addsMembers)
        {
            // Alternatives that only say which of its members go together.
            return own;
        }

        if (own.Kind is not (ShapeKind.Any or ShapeKind.Class))
        {
            return own with { IsNullable = isNullable };
        }

        if (own.Kind == ShapeKind.Any && ShapeComposition.Common(shapes) is { } common)
        {
            return common with { IsNullable = isNullable };
        }

        if (own.Kind == ShapeKind.Class || shapes.Any(shape => shape.Kind is ShapeKind.Class or ShapeKind.Map or ShapeKind.Array))
        {
            findings.Add(FindingId.NotExpressible, alternatives.Span, $"'{keyword}' of objects or arrays can't be expressed in C# yet");
        }

        return Shape.Any with { IsNullable = isNullable };
    }
}
