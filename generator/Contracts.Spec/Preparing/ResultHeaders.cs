using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>A header of successful responses that got its C# type.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Property">The prepared schema of the property, with how its text becomes JSON.</param>
internal sealed record ResultHeader(string Name, JsonObject Property);

/// <summary>Builds the properties for headers of successful responses.</summary>
internal sealed class ResultHeaders(SpecDocument document, TypeMapper types, SchemaDocs docs)
{
    /// <summary>The headers that the contract declares for any success. The content type is said elsewhere.</summary>
    public List<ResultHeader> Of(SuccessBodies bodies)
    {
        var headers = new List<ResultHeader>();
        foreach (var (member, entry) in bodies.SelectMany(body => body.Response["headers"]?.Entries() ?? []))
        {
            var isKnown = headers.Exists(header => string.Equals(header.Name, member.Name, StringComparison.OrdinalIgnoreCase));
            if (!isKnown && !string.Equals(member.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers.Add(new ResultHeader(member.Name, Property(member.Name, document.Follow(entry))));
            }
        }

        return headers;
    }

    private JsonObject Property(string name, Located header)
    {
        var hint = CSharpIdentifier.Pascal(name, "Header");
        var content = OfferedContent.OfResponse(header, document, types.Shapes) is { Kind: BodyKind.Json } json ? json : null;
        var schema = content is null ? header["schema"] : content.Media["schema"];
        var shape = schema is { } some ? types.Shapes.Read(some) : Shape.Any;
        var item = shape.Kind == ShapeKind.Array ? Element(shape) : shape;
        var property =
            content is not null ? Nullable(types.Map(schema, hint)).Add("x-cs-kind", "json")
            : IsScalar(item) ? Nullable(types.Map(shape, hint)).Add("x-cs-kind", (item.Kind == ShapeKind.String ? "text" : "json") + (item == shape ? "" : "s"))
            : Scalars(shape) is { } scalars ? Nullable(types.Map(shape, hint)).Add("x-cs-kind", "object").Add("x-cs-scalars", scalars).Add("x-cs-explode", header.Node.GetBoolean("explode"))
            : new JsonObject().Add("type", "string").Add("nullable", true).Add("x-cs-kind", "text");
        return property
            .AddLiteral("x-cs-header", name)
            .Add("x-cs-doc", new DocComment(header.Node.GetString("description"), $"The header `{name}`.")
                .Remark("<see langword=\"null\"/> where the response has no such header, or one that is not what the contract says.")
                .Remark(docs.Source(header.Pointer))
                .ToString());
    }

    /// <summary>The C# pattern of the names of members that are no strings; <see langword="null"/> where a header can't say the object.</summary>
    private string? Scalars(Shape shape)
    {
        if (shape.Kind == ShapeKind.Map)
        {
            return Element(shape) is var element && !IsScalar(element) ? null : element.Kind == ShapeKind.String ? "\"\"" : "not null";
        }

        var members = ClassParts.Declarations(shape).Select(declaration => (declaration.Name, Shape: types.Shapes.Read(declaration.Source))).ToList();
        return shape.Kind != ShapeKind.Class || members.Count == 0 || !members.TrueForAll(member => IsScalar(member.Shape))
            ? null
            : string.Join(" or ", members.Where(member => member.Shape.Kind != ShapeKind.String).Select(member => CSharpLiteral.String(member.Name)).DefaultIfEmpty("\"\""));
    }

    private Shape Element(Shape shape) => shape.Element is { } element ? types.Shapes.Read(element) : Shape.Any;

    private static bool IsScalar(Shape shape) => shape.Kind is ShapeKind.String or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean;

    private static JsonObject Nullable(JsonObject type) => ResponseBuilder.Nullable(type.ToNode());
}
