using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>A header of successful responses that got its C# type.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Source">The header object.</param>
/// <param name="Type">The prepared schema of its C# type.</param>
/// <param name="Form">How its text becomes JSON: <c>text</c>, <c>json</c>, <c>texts</c>, <c>jsons</c>.</param>
internal sealed record ResultHeader(string Name, Located Source, JsonObject Type, string Form);

/// <summary>Builds the classes of what operations return, where the body alone does not say all: several bodies, or headers.</summary>
internal sealed class ResultClasses(SpecDocument document, TypeMapper types, ClassNames names, SchemaDocs docs)
{
    private readonly List<(string Name, JsonObject Schema)> _classes = [];

    /// <summary>All that were added.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> All => _classes;

    /// <summary>The headers that the contract declares for any success. The content type is said elsewhere.</summary>
    public List<ResultHeader> Headers(SuccessBodies bodies)
    {
        var headers = new List<ResultHeader>();
        foreach (var (member, entry) in bodies.SelectMany(body => body.Response["headers"]?.Entries() ?? []))
        {
            var isKnown = headers.Exists(header => string.Equals(header.Name, member.Name, StringComparison.OrdinalIgnoreCase));
            if (!isKnown && !string.Equals(member.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers.Add(Header(member.Name, document.Follow(entry)));
            }
        }

        return headers;
    }

    /// <summary>Adds a class and says its name.</summary>
    /// <param name="operation">The name of the operation.</param>
    /// <param name="all">All successes.</param>
    /// <param name="headers">The headers.</param>
    public string Add(string operation, SuccessBodies all, IReadOnlyList<ResultHeader> headers)
    {
        var name = names.AddInline(new Shape(ShapeKind.Class) { Source = new Located(JsonNode.Null(), "/x-cs-result/" + operation) }, operation + "Result");
        var taken = new HashSet<string>(StringComparer.Ordinal) { name, "StatusCode", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };
        var properties = new JsonObject();
        foreach (var body in all.AreAlike ? all.WithContent.Take(1) : all.WithContent)
        {
            properties.Add(
                CSharpIdentifier.Unique(all.AreAlike ? "Body" : StatusCode.Name(body.Status), taken),
                Body(body, all.PatternOf(other => all.AreAlike ? other.Content is not null : other == body)));
        }

        foreach (var header in headers)
        {
            properties.Add(CSharpIdentifier.Unique(CSharpIdentifier.Pascal(header.Name, "Header"), taken), Header(header));
        }

        var schema = new JsonObject()
            .Add("type", "object")
            .Add("x-cs-result", true)
            .Add("x-cs-doc", new DocComment(null, $"What `{operation}` returns.").ToString());
        if (!all.AreAlike && !all.Exists(body => StatusCode.IsRange(body.Status)))
        {
            schema.Add("x-cs-statuses", StatusCode.Pattern(all.Select(body => body.Status), []));
        }

        // With one kind of body only, it is always there.
        var isAlways = all.AreAlike && all.Exists(body => body.Content is not null) && all.TrueForAll(body => body.Content is not null);
        schema.Add("properties", properties).Add("additionalProperties", false);
        _classes.Add((name, isAlways ? schema.Add("required", JsonNode.Array([JsonNode.String("Body")])) : schema));
        return name;
    }

    private static JsonObject Body(SuccessBody body, string? pattern)
    {
        var doc = new DocComment(body.Response.Node.GetString("description"), "The body.");
        var type = body.Type ?? JsonNode.Object([]);
        var property = (pattern is null ? ResponseBuilder.Inline(type) : ResponseBuilder.Nullable(type)).Add("x-cs-kind", body.Content?.Kind.ToString().ToLowerInvariant() ?? "");
        if (type.GetBoolean("nullable"))
        {
            property.Add("x-cs-nullable", true);
        }

        if (pattern is not null)
        {
            property.Add("x-cs-status", pattern);
            doc.Remark("<see langword=\"null\"/> where the response is another.");
        }

        return property.Add("x-cs-doc", doc.ToString());
    }

    private JsonObject Header(ResultHeader header) =>
        ResponseBuilder.Nullable(header.Type.ToNode())
            .AddLiteral("x-cs-header", header.Name)
            .Add("x-cs-kind", header.Form)
            .Add("x-cs-doc", new DocComment(header.Source.Node.GetString("description"), $"The header `{header.Name}`.")
                .Remark("<see langword=\"null\"/> where the response has no such header, or one that is not what the contract says.")
                .Remark(docs.Source(header.Source.Pointer))
                .ToString());

    private ResultHeader Header(string name, Located header)
    {
        if (OfferedContent.OfResponse(header, document, types.Shapes) is { Kind: BodyKind.Json } content)
        {
            return new ResultHeader(name, header, types.Map(content.Media["schema"], CSharpIdentifier.Pascal(name, "Header")), "json");
        }

        var shape = header["schema"] is { } schema ? types.Shapes.Read(schema) : Shape.Any;
        var item = shape.Kind == ShapeKind.Array && shape.Element is { } element ? types.Shapes.Read(element) : shape;
        var isScalar = item.Kind is ShapeKind.String or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean;
        return isScalar
            ? new ResultHeader(name, header, types.Map(shape, CSharpIdentifier.Pascal(name, "Header")), (item.Kind == ShapeKind.String ? "text" : "json") + (item == shape ? "" : "s"))
            : new ResultHeader(name, header, new JsonObject().Add("type", "string"), "text");
    }
}
