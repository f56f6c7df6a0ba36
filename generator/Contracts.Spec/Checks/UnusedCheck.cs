using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC118: something leads to every component. A contract without operations is a library of components for others, and not judged.</summary>
internal sealed class UnusedCheck
{
    private readonly SpecDocument _document;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Queue<JsonNode> _open = new();

    private UnusedCheck(SpecDocument document)
    {
        _document = document;
    }

    public static void Run(SpecDocument document, Findings findings)
    {
        if (document.Root.Node["paths"] is not { Members.Count: > 0 } && document.Root.Node["webhooks"] is not { Members.Count: > 0 })
        {
            return;
        }

        var check = new UnusedCheck(document);
        check.FindUsed();
        foreach (var (section, entries) in document.Root["components"]?.Members() ?? [])
        {
            foreach (var (component, value) in entries.Entries())
            {
                if (!check._used.Contains(value.Pointer))
                {
                    findings.Warn(FindingId.UnusedComponent, component.NameSpan, $"Nothing leads to '#{value.Pointer}' from an operation");
                }
            }
        }
    }

    private void FindUsed()
    {
        _open.Enqueue(JsonNode.Object([.. _document.Root.Node.Members.Where(member => member.Name != "components")]));
        do
        {
            var seen = new HashSet<JsonNode>();
            while (_open.TryDequeue(out var node))
            {
                Search(node, seen);
            }

            AddDerived();
        }
        while (_open.Count > 0);
    }

    /// <summary>Looks for references everywhere, in extensions too.</summary>
    private void Search(JsonNode node, HashSet<JsonNode> seen)
    {
        if (node.Kind is not (JsonKind.Object or JsonKind.Array) || !seen.Add(node))
        {
            return;
        }

        foreach (var (name, _, value) in node.Members)
        {
            if (name is "$ref" or "$dynamicRef" && value.Kind == JsonKind.String)
            {
                Use(value.StringValue);
            }
            else if (name == "mapping")
            {
                foreach (var target in value.Members.Where(member => member.Value.Kind == JsonKind.String))
                {
                    Use(target.Value.StringValue.StartsWith('#') ? target.Value.StringValue : SpecDocument.ReferenceTo(JsonPointer.Append("/components/schemas", target.Value.StringValue)));
                }
            }
            else if (name == "security")
            {
                foreach (var scheme in value.Items.SelectMany(requirement => requirement.Members))
                {
                    Use(SpecDocument.ReferenceTo(JsonPointer.Append("/components/securitySchemes", scheme.Name)));
                }
            }

            Search(value, seen);
        }

        foreach (var item in node.Items)
        {
            Search(item, seen);
        }
    }

    private void Use(string reference)
    {
        if (SpecDocument.PointerOf(reference)?.Split('/') is ["", "components", var section, var name, ..]
            && _document.Root["components"]?[section]?.Node[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)] is { } component
            && _used.Add($"/components/{section}/{name}"))
        {
            _open.Enqueue(component);
        }
    }

    /// <summary>What is derived from a used schema with a discriminator is used by its name.</summary>
    private void AddDerived()
    {
        foreach (var (_, schema) in _document.Schemas?.Entries() ?? [])
        {
            var bases = (schema.Node["allOf"]?.Items ?? []).Select(part => part.GetString("$ref")).OfType<string>();
            if (!_used.Contains(schema.Pointer) && bases.Any(reference => _document.Resolve(reference) is { } target && target.Node["discriminator"] is not null && _used.Contains(target.Pointer)))
            {
                Use(SpecDocument.ReferenceTo(schema.Pointer));
            }
        }
    }
}
