namespace Contracts.Spec;

/// <summary>Tells media types apart.</summary>
internal static class MediaTypes
{
    /// <summary>Whether content of this type can be JSON: <c>application/json</c>, <c>application/problem+json; charset=utf-8</c>, <c>*/*</c>.</summary>
    public static bool IsJson(string mediaType)
    {
        var type = Essence(mediaType);
        return type.EndsWith("/json", StringComparison.Ordinal)
            || type.EndsWith("+json", StringComparison.Ordinal)
            || type is "*/*" or "application/*";
    }

    /// <summary>Whether content of this type is text to read as a whole: not the endless text of an event stream.</summary>
    public static bool IsText(string mediaType)
    {
        var type = Essence(mediaType);
        return (type.StartsWith("text/", StringComparison.Ordinal) && type != "text/event-stream")
            || type.EndsWith("/xml", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal);
    }

    public static bool IsMultipart(string mediaType) => Essence(mediaType) == "multipart/form-data";

    public static bool IsForm(string mediaType) => Essence(mediaType) == "application/x-www-form-urlencoded";

    /// <summary>Whether the type leaves open what the content is: <c>image/*</c>.</summary>
    public static bool IsRange(string mediaType) => Essence(mediaType).Contains('*', StringComparison.Ordinal);

    /// <summary>The type without parameters, in lower case.</summary>
    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
