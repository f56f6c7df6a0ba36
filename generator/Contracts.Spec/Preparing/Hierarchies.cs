using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>
/// The named schemas with a discriminator that become base classes: because other schemas extend them with <c>allOf</c>, or because each
/// of their alternatives is a named object that derives from no other. Every other discriminator tells the alternatives of a union apart.
/// </summary>
internal sealed class Hierarchies
{
    private readonly SpecDocument _document;
    private readonly Dictionary<string, Hierarchy> _byPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Located> _bases = new(StringComparer.Ordinal);

    public Hierarchies(SpecDocument document, Findings findings)
    {
        _document = document;
        var discriminated = Schemas().Where(schema => Discriminator.Of(schema) is not null).ToDictionary(schema => schema.Pointer, StringComparer.Ordinal);
        foreach (var schema in Schemas())
        {
            if (Extended(schema).FirstOrDefault(extended => Extends(extended, discriminated, [])) is { } extended)
            {
                _bases.Add(schema.Pointer, extended);
            }
        }

        foreach (var schema in discriminated.Values)
        {
            AddAlternatives(schema);
        }

        foreach (var schema in discriminated.Values.OrderBy(schema => Ancestors(schema).Count))
        {
            var discriminator = Discriminator.Of(schema)!;
            if (Ancestors(schema).Select(_byPointer.GetValueOrDefault).FirstOrDefault(above => above is not null) is not { } outer)
            {
                Add(schema, discriminator, findings);
            }
            else if (outer.Discriminator.PropertyName != discriminator.PropertyName)
            {
                findings.Warn(
                    FindingId.NotExpressible,
                    discriminator.Source.Span,
                    $"Objects below this schema are told apart by '{outer.Discriminator.PropertyName}' already; '{discriminator.PropertyName}' is a member like any other");
            }
        }
    }

    /// <summary>The hierarchy below the schema at <paramref name="pointer"/>; <see langword="null"/> where it is no base class.</summary>
    public Hierarchy? Find(string pointer) => _byPointer.GetValueOrDefault(pointer);

    /// <summary>The schema with a discriminator whose class that of the schema at <paramref name="pointer"/> derives from.</summary>
    public Located? BaseOf(string pointer) =>
        _bases.TryGetValue(pointer, out var found) && (_byPointer.ContainsKey(found.Pointer) || BaseOf(found.Pointer) is not null) ? found : null;

    private IEnumerable<Located> Schemas() => (_document.Schemas?.Entries() ?? []).Select(entry => entry.Value);

    private static IEnumerable<Located> Alternatives(Located schema) =>
        (schema["oneOf"]?.Items() ?? []).Concat(schema["anyOf"]?.Items() ?? []).Where(item => !OwnShape.IsNull(item));

    /// <summary>The named schemas that a schema extends directly.</summary>
    private IEnumerable<Located> Extended(Located schema) =>
        (schema["allOf"]?.Items() ?? []).Where(part => part.Node["$ref"] is not null).Select(_document.Follow);

    private bool Extends(Located schema, Dictionary<string, Located> discriminated, HashSet<string> seen) =>
        seen.Add(schema.Pointer)
        && (discriminated.ContainsKey(schema.Pointer) || (SpecDocument.SchemaName(schema.Pointer) is not null && Extended(schema).Any(extended => Extends(extended, discriminated, seen))));

    /// <summary>Makes the alternatives derive from the schema, if all of them can.</summary>
    private void AddAlternatives(Located schema)
    {
        var alternatives = Alternatives(schema).Select(alternative => (IsReference: alternative.Node["$ref"] is not null, Target: _document.Follow(alternative))).ToList();
        if (!alternatives.TrueForAll(alternative => alternative.IsReference && CanDerive(alternative.Target, schema)))
        {
            return;
        }

        foreach (var (_, target) in alternatives)
        {
            _bases.TryAdd(target.Pointer, schema);
        }
    }

    private bool CanDerive(Located schema, Located from) =>
        SpecDocument.SchemaName(schema.Pointer) is not null
        && schema.Pointer != from.Pointer
        && !Ancestors(from).Contains(schema.Pointer)
        && (!_bases.ContainsKey(schema.Pointer) || Ancestors(schema).Contains(from.Pointer))
        && IsObject(schema, []);

    private List<string> Ancestors(Located schema)
    {
        var ancestors = new List<string>();
        while (_bases.TryGetValue(schema.Pointer, out var next) && !ancestors.Contains(next.Pointer))
        {
            ancestors.Add(next.Pointer);
            schema = next;
        }

        return ancestors;
    }

    /// <summary>Whether a schema comes to a class by its own words and those of what it extends.</summary>
    private bool IsObject(Located schema, HashSet<string> seen) =>
        seen.Add(schema.Pointer)
        && !Alternatives(schema).Any(alternative => alternative.Node["$ref"] is not null || alternative["properties"] is not null)
        && (OwnShape.Read(schema).Kind == ShapeKind.Class || (schema["allOf"]?.Items() ?? []).Any(part => IsObject(_document.Follow(part), seen)));

    private void Add(Located schema, Discriminator discriminator, Findings findings)
    {
        var derived = Schemas().Where(other => other.Pointer != schema.Pointer && Ancestors(other).Contains(schema.Pointer)).ToList();
        var canHold = Alternatives(schema).All(alternative => derived.Exists(other => other.Pointer == _document.Follow(alternative).Pointer));
        if (derived.Count == 0 || !canHold)
        {
            return;
        }

        if (!derived.Prepend(schema).All(other => discriminator.IsText(other, _document)))
        {
            findings.Warn(FindingId.NotExpressible, discriminator.Source.Span, $"'{discriminator.PropertyName}' is no string, so it tells no classes apart; their members do");
        }
        else
        {
            _byPointer.Add(schema.Pointer, new Hierarchy(schema, discriminator, [.. derived.Select(other => (other, Values(other, discriminator)))]));
        }
    }

    /// <summary>The values for a schema. One between it and the base that repeats the discriminator may map them too.</summary>
    private IReadOnlyList<string> Values(Located schema, Discriminator discriminator) =>
        Ancestors(schema)
            .Select(pointer => JsonPointer.Resolve(_document.Root.Node, pointer) is { } node ? Discriminator.Of(new Located(node, pointer)) : null)
            .OfType<Discriminator>()
            .Where(other => other.PropertyName == discriminator.PropertyName)
            .Select(other => other.Mapped(schema, _document))
            .FirstOrDefault(mapped => mapped.Count > 0) ?? discriminator.Values(schema, _document);
}
