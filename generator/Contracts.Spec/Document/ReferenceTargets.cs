using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Finds what references in the files of a contract lead to.</summary>
internal sealed class ReferenceTargets(SourceFiles files)
{
    private readonly Dictionary<SourceFile, SchemaIdentities> _identities = [];
    private readonly ReferenceMessages _messages = new();

    /// <summary>What a reference leads to and its file; what to say where it leads nowhere. A file that can't be read has findings that say why.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">The file that it stands in.</param>
    /// <param name="holder">Where the object with the reference stands.</param>
    /// <param name="section">The section of components for what it has to lead to.</param>
    public (SourceFile? File, Located? Target, string? Error) Find(string reference, SourceFile from, string holder, string section)
    {
        if (IdentitiesOf(from)?.Find(reference, holder) is { } named)
        {
            return (from, named, null);
        }

        var parsed = Reference.Parse(reference);
        if (parsed.IsRemote)
        {
            return FindIdentity(reference) is var (owner, target) ? (owner, target, null) : (null, null, ReferenceMessages.Remote(reference));
        }

        if ((reference.StartsWith('#') ? from : files.Open(parsed.Address, from)) is not { } file)
        {
            return (null, null, ReferenceMessages.NoFile(reference, parsed.Address));
        }

        return file.Root is { } root ? FindIn(file, root, reference, parsed, section) : default;
    }

    /// <summary>Whether a <c>$dynamicRef</c> leads to a <c>$dynamicAnchor</c> that several schemas have.</summary>
    public bool IsDynamic(string reference, SourceFile from, string holder) =>
        IdentitiesOf(from)?.Find(reference, holder)?.Node.GetString("$dynamicAnchor") is { } anchor
        && reference.EndsWith("#" + anchor, StringComparison.Ordinal)
        && files.All.SelectMany(file => IdentitiesOf(file)?.DynamicAnchors ?? []).Count(name => name == anchor) > 1;

    private (SourceFile? File, Located? Target, string? Error) FindIn(SourceFile file, JsonNode root, string reference, Reference parsed, string section)
    {
        if ((parsed.Pointer ?? IdentitiesOf(file)?.Find("#" + parsed.Fragment, "")?.Pointer) is not { } pointer)
        {
            return (file, null, ReferenceMessages.NoPointer(reference, section));
        }

        return JsonPointer.Resolve(root, pointer) is { } target
            ? (file, new Located(target, pointer), null)
            : (file, null, _messages.Nowhere(reference, root, pointer));
    }

    /// <summary>A URI may be the name of a schema in any file that was opened by then.</summary>
    private (SourceFile File, Located Target)? FindIdentity(string reference)
    {
        foreach (var file in files.All)
        {
            if (IdentitiesOf(file)?.Find(reference, "") is { } target)
            {
                return (file, target);
            }
        }

        return null;
    }

    private SchemaIdentities? IdentitiesOf(SourceFile file)
    {
        if (file.Root is not { } root)
        {
            return null;
        }

        if (!_identities.TryGetValue(file, out var identities))
        {
            identities = new SchemaIdentities(root, Schemas(file, root));
            _identities.Add(file, identities);
        }

        return identities;
    }

    /// <summary>The schemas of a file: in an OpenAPI document they have their places, in any other each object may be one.</summary>
    private static IEnumerable<Located> Schemas(SourceFile file, JsonNode root) =>
        root["openapi"] is not null
            ? file.Objects.Where(found => found.Kind == ObjectKind.Schema).Select(found => found.Value)
            : Objects(new Located(root, ""), []);

    private static IEnumerable<Located> Objects(Located value, HashSet<JsonNode> seen)
    {
        if (!seen.Add(value.Node))
        {
            return [];
        }

        var parts = value.Items().Concat(value.Entries().Select(entry => entry.Value)).SelectMany(part => Objects(part, seen));
        return value.Node.Kind == JsonKind.Object ? parts.Prepend(value) : parts;
    }
}
