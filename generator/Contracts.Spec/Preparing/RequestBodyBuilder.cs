using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>A request body that got its C# type.</summary>
/// <param name="Content">What C# has of it.</param>
/// <param name="Prepared">What NSwag gets.</param>
/// <param name="ContentType">The parameter for the media type, where the caller has a choice; else <see langword="null"/>.</param>
/// <param name="Schema">What the contract says of it beyond what its class says of itself; <see langword="null"/> where that is nothing.</param>
internal sealed record PreparedBody(OfferedContent Content, JsonObject Prepared, PreparedParameter? ContentType, Located? Schema)
{
    /// <summary>Whether C# has something of it that can be held against the contract.</summary>
    public bool IsJudged => Schema is not null || Content.Kind is BodyKind.Json or BodyKind.Form or BodyKind.Multipart;
}

/// <summary>Builds the prepared request bodies.</summary>
internal sealed class RequestBodyBuilder(SpecDocument document, TypeMapper types, FormFields fields, SchemaFragment fragments)
{
    private const string ContentTypeName = "contentType";

    /// <summary>The request body; <see langword="null"/> where the operation has none.</summary>
    public PreparedBody? Build(Operation operation, string name)
    {
        if (operation.Value["requestBody"] is not { } entry
            || document.Follow(entry) is not { } body
            || OfferedContent.OfRequest(body, document, types.Shapes) is not { } content)
        {
            return null;
        }

        var isRequired = body.Node.GetBoolean("required");
        var type = content.Kind is BodyKind.Text or BodyKind.Binary
            ? new JsonObject().Add("type", "string")
            : types.Map(content.Media["schema"], name + "Request");
        var prepared = new JsonObject()
            .Add("x-name", ParameterBuilder.BodyName)
            .Add("required", isRequired)
            .Add("content", new JsonObject().Add("application/json", new JsonObject().Add("schema", type)));
        return new PreparedBody(content, prepared, HasChoice(content) ? ContentType(body, content, isRequired) : null, Schema(content));
    }

    /// <summary>Adds how the body is written, for templates.</summary>
    public void Describe(PreparedBody body, JsonObject operation)
    {
        operation.Add("x-cs-body", body.Content.Kind.ToString().ToLowerInvariant());
        if (body.ContentType is null)
        {
            operation.AddLiteral("x-cs-content-type", MediaTypeOf(body.Content));
        }
        else if (body is { Content.Kind: BodyKind.Text, ContentType.IsRequired: false })
        {
            operation.AddLiteral("x-cs-default-content-type", MediaTypeOf(body.Content));
        }

        if (body.Schema is { } schema)
        {
            operation.AddLiteral("x-cs-body-schema", fragments.Text(schema));
        }

        fields.Describe(body.Content, operation);
    }

    private Located? Schema(OfferedContent content) =>
        content.Media["schema"] is { } schema && types.Shapes.Read(schema) is var shape && HasValueOf(content.Kind, shape) && !IsSchemaOfClass(schema, shape) ? schema : null;

    /// <summary>Whether C# has the value that the schema speaks of: of a text in no JSON only where that is a string, of bytes never.</summary>
    private static bool HasValueOf(BodyKind kind, Shape shape) =>
        kind switch
        {
            BodyKind.Binary => false,
            BodyKind.Text => shape.Kind == ShapeKind.String,
            _ => true,
        };

    /// <summary>Whether the class of the body carries the very schema.</summary>
    private bool IsSchemaOfClass(Located schema, Shape shape) =>
        shape is { HasClass: true, IsNullable: false }
        && (shape.Component is { } name
            ? schema.Node is { Members: [{ Name: "$ref", Value.Kind: JsonKind.String }] } && SpecDocument.SchemaName(document.Resolve(schema.Node["$ref"]!.StringValue)?.Pointer ?? "") == name
            : shape.Source?.Pointer == schema.Pointer);

    private static string MediaTypeOf(OfferedContent content)
    {
        var concrete = content.MediaTypes.FirstOrDefault(mediaType => !MediaTypes.IsRange(mediaType)) ?? (content.Kind == BodyKind.Text ? "text/plain" : "application/json");
        var hasCharset = concrete.Contains("charset", StringComparison.OrdinalIgnoreCase);
        return content.Kind == BodyKind.Text && !hasCharset ? concrete + "; charset=utf-8" : concrete;
    }

    /// <summary>Of bytes and text only the caller knows which of several types they are.</summary>
    private static bool HasChoice(OfferedContent content) =>
        content.Kind is BodyKind.Text or BodyKind.Binary
        && (content.MediaTypes.Count > 1 || MediaTypes.IsRange(content.MediaTypes[0]) || content.MediaTypes[0].StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));

    private static PreparedParameter ContentType(Located body, OfferedContent content, bool isRequired)
    {
        var isOpen = content.MediaTypes.Any(MediaTypes.IsRange) || content.MediaTypes[0].StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
        var schema = new JsonObject().Add("type", "string");
        if (!isOpen)
        {
            schema.Add("enum", JsonNode.Array([.. content.MediaTypes.Select(mediaType => JsonNode.String(mediaType))]));
        }

        var prepared = new JsonObject()
            .Add("name", ContentTypeName)
            .Add("in", "query")
            .Add("required", isRequired)
            .AddLiteral("x-cs-json", "Content-Type")
            .AddLiteral("x-cs-schema", JsonText.Write(schema.ToNode()))
            .Add("x-cs-in", ContentTypeName)
            .Add("x-cs-doc", new DocComment("The media type of the body.", "").ToString())
            .Add("schema", new JsonObject().Add("type", "string"));
        return new PreparedParameter(ContentTypeName, body, isRequired, prepared, "The media type of the body: " + string.Join(", ", content.MediaTypes.Select(mediaType => "`" + mediaType + "`")) + ".");
    }
}
