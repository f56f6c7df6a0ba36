using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Turns schemas into the plain ones that NSwag maps to the right C# types; inline objects become classes of their own.</summary>
/// <param name="shapes">Reads schemas.</param>
/// <param name="names">Names classes.</param>
/// <param name="hasDates">Whether a date is no string.</param>
internal sealed class TypeMapper(ShapeReader shapes, ClassNames names, bool hasDates)
{
    private readonly Queue<(string Name, Shape Shape)> _inlineClasses = new();
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public ShapeReader Shapes => shapes;

    /// <summary>Whether something is a file, or may be one.</summary>
    public bool HasFiles { get; set; }

    /// <summary>The next inline object that needs a class; false when each has one.</summary>
    public bool TryTakeInlineClass(out (string Name, Shape Shape) inline) => _inlineClasses.TryDequeue(out inline);

    /// <param name="schema">The schema; any value where it is <see langword="null"/>.</param>
    /// <param name="hint">What to call the class of an inline object.</param>
    public JsonObject Map(Located? schema, string hint) => schema is { } some ? Map(shapes.Read(some), hint) : new JsonObject();

    public JsonObject Map(Shape shape, string hint)
    {
        var type = shape.Kind switch
        {
            _ when FileClass.IsFile(shape) => File(shape),
            ShapeKind.Array => Container(shape, "array", "items", hint + "Item"),
            ShapeKind.Map => Container(shape, "object", "additionalProperties", hint + "Value"),
            ShapeKind.Class or ShapeKind.Union => Reference(shape, hint),
            _ => ClrTypes.Scalar(shape, hasDates),
        };
        return shape.IsNullable && type.Count > 0 ? type.Add("nullable", true) : type;
    }

    private JsonObject Container(Shape shape, string type, string keyword, string hint)
    {
        var pointer = shape.Source?.Pointer ?? "";
        if (!_open.Add(pointer))
        {
            // A list or map of itself: C# has no name for its type but that of any value.
            return new JsonObject();
        }

        var element = Map(shape.Element, hint);
        var container = new JsonObject().Add("type", type).Add(keyword, element.Count > 0 ? element : element.Add("nullable", true));
        _open.Remove(pointer);
        return container;
    }

    private JsonObject Reference(Shape shape, string hint)
    {
        if (!names.TryGet(shape, out var name))
        {
            name = names.AddInline(shape, hint);
            _inlineClasses.Enqueue((name, shape));
        }

        var reference = new JsonObject().Add("$ref", "#/components/schemas/" + name);
        return shape.IsNullable ? new JsonObject().Add("allOf", JsonNode.Array([reference.ToNode()])) : reference;
    }

    private JsonObject File(Shape shape)
    {
        HasFiles = true;
        var reference = new JsonObject().Add("$ref", "#/components/schemas/" + FileClass.Name);
        return shape.IsNullable ? new JsonObject().Add("allOf", JsonNode.Array([reference.ToNode()])) : reference;
    }
}
