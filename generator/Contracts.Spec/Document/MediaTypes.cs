namespace Contracts.Spec;

/// <summary>Tells media types apart.</summary>
internal static class MediaTypes
{
    /// <summary>Whether content of this type can be JSON: <c>application/json</c>, <c>application/problem+json; charset=utf-8</c>, <c>*/*</c>.</summary>
    public static bool IsJson(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type is "*/*" or "application/*";
    }
}
