using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The one class for files among the parts of a form.</summary>
internal static class FileClass
{
    public const string Name = "FileParameter";

    /// <summary>Where a schema of that class would stand, were it in the contract.</summary>
    public const string Pointer = "/x-cs-file";

    /// <summary>
    /// Whether values are bytes as they are, which JSON has no place for: OpenAPI 3.0 says <c>format: binary</c>, 3.1 a media type that is no
    /// text, without an encoding.
    /// </summary>
    public static bool IsFile(Shape shape)
    {
        if (shape is not { Kind: ShapeKind.String or ShapeKind.Any, Source.Node: { } schema })
        {
            return false;
        }

        return (shape.Kind == ShapeKind.String && schema.GetString("format") == "binary")
            || (schema.GetString("contentMediaType") is { } mediaType && schema["contentEncoding"] is null && !MediaTypes.IsJson(mediaType) && !MediaTypes.IsText(mediaType));
    }

    /// <summary>The prepared schema, which a template of its own makes a class of.</summary>
    public static JsonObject Build() =>
        new JsonObject()
            .Add("type", "object")
            .Add("x-cs-file", true)
            .Add("properties", new JsonObject().Add("ContentType", new JsonObject().Add("type", "string")))
            .Add("additionalProperties", false);
}
