namespace Contracts.Spec;

/// <summary>The sections of <c>components</c>: one for each kind of object that a <c>$ref</c> can stand for.</summary>
internal static class SpecSections
{
    private static readonly Dictionary<ObjectKind, string> Names = new()
    {
        [ObjectKind.Schema] = "schemas",
        [ObjectKind.Response] = "responses",
        [ObjectKind.Parameter] = "parameters",
        [ObjectKind.Example] = "examples",
        [ObjectKind.RequestBody] = "requestBodies",
        [ObjectKind.Header] = "headers",
        [ObjectKind.SecurityScheme] = "securitySchemes",
        [ObjectKind.Link] = "links",
        [ObjectKind.Callback] = "callbacks",
        [ObjectKind.PathItem] = "pathItems",
        [ObjectKind.MediaType] = "mediaTypes",
    };

    /// <summary>The section that holds objects of this kind; <see langword="null"/> for kinds that no reference stands for.</summary>
    public static string? Of(ObjectKind kind) => Names.GetValueOrDefault(kind);
}
