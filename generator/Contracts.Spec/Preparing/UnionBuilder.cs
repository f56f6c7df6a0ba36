using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared schema of a union: each of its properties is one alternative.</summary>
internal sealed class UnionBuilder(ShapeReader shapes, ClassNames names, PropertyBuilder properties, SchemaFragment fragments, FitExpression fits)
{
    /// <summary>How many lists of lists a name says.</summary>
    private const int MaxDepth = 3;

    public JsonObject Build(JsonObject built, string className, Shape union)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { className, "Equals", "GetHashCode", "GetType", "JsonConverter", "JsonTypes", "MemberwiseClone", "ReferenceEquals", "ToString", "Validate" };
        var raw = CSharpIdentifier.Unique("Json", taken);
        var alternatives = new JsonObject();
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in union.Alternatives.Select(alternative => alternative with { IsNullable = false }))
        {
            var type = properties.Type(alternative, className + (alternative.HasClass ? "Object" : ""));
            if (!types.Add(type.ToNode().ToString()))
            {
                continue;
            }

            if (alternative.Source is { } source)
            {
                type.AddLiteral("x-cs-schema", alternative.Component is { } component ? Reference(component) : fragments.Text(source));
            }

            alternatives.Add(CSharpIdentifier.Unique(Label(alternative), taken), type.Add("x-cs-fit", fits.Of(alternative, union)));
        }

        return built
            .Add("x-cs-union", raw)
            .Add("required", alternatives.Names)
            .Add("properties", alternatives)
            .Add("additionalProperties", false);
    }

    private static string Reference(string component) =>
        new JsonObject().Add("$ref", "#" + JsonPointer.Append("/components/schemas", component)).ToNode().ToString();

    /// <summary>What an alternative is called: a class by its name, a list or map by its elements, anything else by its kind.</summary>
    private string Label(Shape shape, int depth = 0) =>
        shape.HasClass && names.TryGet(shape, out var name) ? name
        : shape.Kind is ShapeKind.Array or ShapeKind.Map && shape.Element is { } element && depth < MaxDepth ? ElementLabel(shapes.Read(element), depth) + shape.Kind
        : shape.Kind.ToString();

    private string ElementLabel(Shape element, int depth) => element.Kind == ShapeKind.Any ? "" : Label(element, depth + 1);
}
