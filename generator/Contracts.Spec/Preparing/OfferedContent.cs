using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The content that C# has of a body, out of all that the contract offers.</summary>
/// <param name="Kind">What C# has of it.</param>
/// <param name="Media">The media type object.</param>
/// <param name="MediaTypes">The media types of that kind, in the contract's order.</param>
/// <param name="Others">Those that are left out.</param>
internal sealed record OfferedContent(BodyKind Kind, Located Media, IReadOnlyList<string> MediaTypes, IReadOnlyList<string> Others)
{
    /// <summary>The content of a request; <see langword="null"/> where there is none.</summary>
    public static OfferedContent? OfRequest(Located body, SpecDocument document, ShapeReader shapes) =>
        Choose(body, document, (name, media) => KindOf(name, media, shapes));

    /// <summary>The content of a response, where forms are but text and bytes; <see langword="null"/> where there is none.</summary>
    public static OfferedContent? OfResponse(Located response, SpecDocument document, ShapeReader shapes) =>
        Choose(response, document, (name, media) => KindOf(name, media, shapes) switch
        {
            BodyKind.Form => BodyKind.Text,
            BodyKind.Multipart => BodyKind.Binary,
            var kind => kind,
        });

    private static OfferedContent? Choose(Located holder, SpecDocument document, Func<string, Located, BodyKind> kindOf)
    {
        var offered = (holder["content"]?.Entries() ?? [])
            .Select(entry => (entry.Member.Name, Media: document.Follow(entry.Value)))
            .Select(entry => (entry.Name, entry.Media, Kind: kindOf(entry.Name, entry.Media)))
            .ToList();
        if (offered.Count == 0)
        {
            return null;
        }

        var best = offered.OrderBy(content => content.Kind).ThenBy(content => Contracts.Spec.MediaTypes.IsRange(content.Name)).First();
        var same = offered.Where(content => content.Kind == best.Kind && IsSame(content.Media, best.Media)).Select(content => content.Name).ToList();
        return new OfferedContent(best.Kind, best.Media, same, [.. offered.Select(content => content.Name).Except(same)]);
    }

    /// <summary>Whether C# has the same of both: strings and bytes have no type to differ in.</summary>
    private static bool IsSame(Located one, Located other) =>
        JsonText.Write(one.Node["schema"] ?? JsonNode.Null()) == JsonText.Write(other.Node["schema"] ?? JsonNode.Null());

    private static BodyKind KindOf(string mediaType, Located media, ShapeReader shapes)
    {
        if (Contracts.Spec.MediaTypes.IsMultipart(mediaType))
        {
            // Parts need names: without them the bytes are up to the caller.
            return media["schema"] is { } parts && shapes.Read(parts).Kind is ShapeKind.Class or ShapeKind.Map ? BodyKind.Multipart : BodyKind.Binary;
        }

        if (media["schema"] is { } schema ? FileClass.IsFile(shapes.Read(schema)) : Contracts.Spec.MediaTypes.IsRange(mediaType))
        {
            return BodyKind.Binary;
        }

        return Contracts.Spec.MediaTypes.IsJson(mediaType) ? BodyKind.Json
            : Contracts.Spec.MediaTypes.IsForm(mediaType) ? BodyKind.Form
            : Contracts.Spec.MediaTypes.IsText(mediaType) ? BodyKind.Text
            : BodyKind.Binary;
    }
}
