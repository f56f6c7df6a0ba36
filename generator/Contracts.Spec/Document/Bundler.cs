using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// Makes one document of a contract in many files ("bundling"): what references to other files lead to becomes a named component, and
/// the references lead there. References by <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> become JSON pointers as well, so that
/// whoever reads the document meets no others. The same files always give the same names.
/// </summary>
internal sealed class Bundler
{
    private readonly SourceFile _contract;
    private readonly Findings _findings;
    private readonly ReferenceTargets _targets;
    private readonly BundledComponents _components;
    private readonly BundleOrigins _origins = new();
    private readonly Dictionary<JsonNode, JsonNode> _changed = [];
    private readonly Queue<(SourceFile File, SpecObject Start)> _open = new();
    private readonly List<(SourceFile File, Located Schema)> _dynamic = [];

    private Bundler(SourceFiles files, SourceFile contract, JsonNode root, Findings findings)
    {
        _contract = contract;
        _findings = findings;
        _targets = new ReferenceTargets(files);
        _components = new BundledComponents(root);
    }

    /// <param name="files">Opens what is referred to.</param>
    /// <param name="contract">The file that the caller named.</param>
    /// <param name="root">What it holds.</param>
    /// <param name="findings">Gets what is wrong with references to other files, and in those files.</param>
    public static SpecDocument Bundle(SourceFiles files, SourceFile contract, JsonNode root, Findings findings) =>
        new Bundler(files, contract, root, findings).Bundle(files, root);

    private SpecDocument Bundle(SourceFiles files, JsonNode root)
    {
        var seen = new HashSet<JsonNode>();
        LinkAll(_contract, _contract.Objects);
        do
        {
            while (_open.TryDequeue(out var next))
            {
                LinkAll(next.File, ObjectKinds.Within(next.Start, seen));
            }

            LinkDynamic();
        }
        while (_open.Count > 0);

        var bundled = _components.AddTo(new JsonRewriter(_changed));
        return new SpecDocument(bundled, bundled == root ? _contract.Objects : null)
        {
            Files = [.. files.All.Select(file => file.Root).OfType<JsonNode>()],
            Origins = _origins,
        };
    }

    private void LinkAll(SourceFile file, IReadOnlyList<SpecObject> objects)
    {
        foreach (var (kind, value) in objects)
        {
            if (SpecSections.Of(kind) is not null && value.Node["$ref"] is { Kind: JsonKind.String } reference)
            {
                Link(reference, kind, file, value.Pointer);
            }

            if (kind == ObjectKind.Schema && value.Node["$dynamicRef"] is { Kind: JsonKind.String })
            {
                _dynamic.Add((file, value));
            }

            foreach (var (_, target) in value["discriminator"]?["mapping"]?.Entries() ?? [])
            {
                // A mapping holds names of schemas as well as references.
                if (target.Node.Kind == JsonKind.String && target.Node.StringValue.AsSpan().ContainsAny('#', '/', '.') && !_components.HasSchema(target.Node.StringValue))
                {
                    Link(target.Node, ObjectKind.Schema, file, value.Pointer);
                }
            }
        }
    }

    /// <summary>A <c>$dynamicRef</c> that leads to the same schema on every way is a <c>$ref</c>. Others stay: they mean many schemas.</summary>
    private void LinkDynamic()
    {
        foreach (var (file, schema) in _dynamic)
        {
            var reference = schema.Node["$dynamicRef"]!;
            if (_targets.IsDynamic(reference.StringValue, file, schema.Pointer))
            {
                continue;
            }

            Link(reference, ObjectKind.Schema, file, schema.Pointer);
            if (schema.Node["$ref"] is null)
            {
                _changed.Add(schema.Node, JsonNode.Object([.. schema.Node.Members.Select(member => member.Name == "$dynamicRef" ? member with { Name = "$ref" } : member)], schema.Span));
            }
        }

        _dynamic.Clear();
    }

    private void Link(JsonNode reference, ObjectKind kind, SourceFile from, string holder)
    {
        if (_changed.ContainsKey(reference))
        {
            return;
        }

        var section = SpecSections.Of(kind) ?? "";
        var (file, target, error) = _targets.Find(reference.StringValue, from, holder, section);
        if (error is not null && (from != _contract || !reference.StringValue.StartsWith('#')))
        {
            _findings.Add(FindingId.UnresolvedReference, reference.Span, error);
        }

        if (file is not null && target is not null)
        {
            Change(reference, "#" + (file == _contract ? target.Pointer : PlaceOf(file, section, kind, target)));
        }
        else if (file is not null && file != _contract)
        {
            Change(reference, file.ShownPath + "#");
        }
    }

    private string PlaceOf(SourceFile file, string section, ObjectKind kind, Located target)
    {
        if (_components.TryAdd(file, section, target.Pointer, target.Node, out var place))
        {
            _origins.AddComponent(place, Path.GetFileName(file.FullPath) + "#" + target.Pointer);
            _open.Enqueue((file, new SpecObject(kind, target)));
        }

        return place;
    }

    private void Change(JsonNode reference, string target)
    {
        if (target != reference.StringValue)
        {
            var changed = JsonNode.String(target.Replace("%", "%25", StringComparison.Ordinal), reference.Span);
            _changed.Add(reference, changed);
            _origins.AddReference(changed, reference.StringValue);
        }
    }
}
