using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// Makes one document of a contract in many files ("bundling"): what references to other files lead to becomes a named component, and
/// the references lead there. The same files always give the same names.
/// </summary>
internal sealed class Bundler
{
    private readonly SourceFiles _files;
    private readonly SourceFile _contract;
    private readonly Findings _findings;
    private readonly BundledComponents _components;
    private readonly BundleOrigins _origins = new();
    private readonly Dictionary<JsonNode, JsonNode> _changed = [];
    private readonly Queue<(SourceFile File, SpecObject Start)> _open = new();

    private Bundler(SourceFiles files, SourceFile contract, JsonNode root, Findings findings)
    {
        _files = files;
        _contract = contract;
        _findings = findings;
        _components = new BundledComponents(root);
    }

    /// <param name="files">Opens what is referred to.</param>
    /// <param name="contract">The file that the caller named.</param>
    /// <param name="root">What it holds.</param>
    /// <param name="findings">Gets what is wrong with references to other files, and in those files.</param>
    public static SpecDocument Bundle(SourceFiles files, SourceFile contract, JsonNode root, Findings findings) =>
        new Bundler(files, contract, root, findings).Bundle(root);

    private SpecDocument Bundle(JsonNode root)
    {
        var seen = new HashSet<JsonNode>();
        _open.Enqueue((_contract, new SpecObject(ObjectKind.Document, new Located(root, ""))));
        while (_open.TryDequeue(out var next))
        {
            foreach (var (kind, value) in ObjectKinds.Within(next.Start, seen))
            {
                if (SpecSections.Of(kind) is not null && value.Node["$ref"] is { Kind: JsonKind.String } reference)
                {
                    Link(reference, kind, next.File);
                }

                foreach (var (_, target) in value["discriminator"]?["mapping"]?.Entries() ?? [])
                {
                    // A mapping holds names of schemas as well as references.
                    if (target.Node.Kind == JsonKind.String && target.Node.StringValue.AsSpan().ContainsAny('#', '/', '.') && !_components.HasSchema(target.Node.StringValue))
                    {
                        Link(target.Node, ObjectKind.Schema, next.File);
                    }
                }
            }
        }

        return new SpecDocument(_components.AddTo(new JsonRewriter(_changed)))
        {
            Files = [.. _files.All.Select(file => file.Root).OfType<JsonNode>()],
            Origins = _origins,
        };
    }

    private void Link(JsonNode reference, ObjectKind kind, SourceFile from)
    {
        var written = reference.StringValue;
        var isLocal = written.StartsWith('#');
        if (_changed.ContainsKey(reference) || (isLocal && from == _contract))
        {
            return;
        }

        var parsed = Reference.Parse(written);
        if (parsed.IsRemote)
        {
            Report(reference, ReferenceMessages.Remote(written));
            return;
        }

        if ((isLocal ? from : _files.Open(parsed.Address, from)) is not { } file)
        {
            Report(reference, ReferenceMessages.NoFile(written, parsed.Address));
            return;
        }

        if (file.Root is null)
        {
            // Findings in the file itself say why.
            return;
        }

        Change(reference, Target(reference, kind, parsed, file) ?? file.ShownPath + "#" + parsed.Fragment);
    }

    /// <summary>The reference within the one document; <see langword="null"/> where it leads nowhere.</summary>
    private string? Target(JsonNode reference, ObjectKind kind, Reference parsed, SourceFile file)
    {
        if (file == _contract)
        {
            return "#" + parsed.Fragment;
        }

        var section = SpecSections.Of(kind) ?? "";
        if (parsed.Pointer is not { } pointer)
        {
            Report(reference, ReferenceMessages.NoPointer(reference.StringValue, section));
            return null;
        }

        if (file.Root is not { } root || JsonPointer.Resolve(root, pointer) is not { } target)
        {
            Report(reference, ReferenceMessages.Nowhere(reference.StringValue, file.Root ?? JsonNode.Null(), pointer));
            return null;
        }

        if (_components.TryAdd(file, section, pointer, target, out var place))
        {
            _origins.AddComponent(place, Path.GetFileName(file.FullPath) + "#" + pointer);
            _open.Enqueue((file, new SpecObject(kind, new Located(target, pointer))));
        }

        return "#" + place;
    }

    private void Change(JsonNode reference, string target)
    {
        var changed = JsonNode.String(target, reference.Span);
        _changed.Add(reference, changed);
        _origins.AddReference(changed, reference.StringValue);
    }

    private void Report(JsonNode reference, string message) => _findings.Add(FindingId.UnresolvedReference, reference.Span, message);
}
