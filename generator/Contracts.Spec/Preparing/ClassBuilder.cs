using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared schema of a class.</summary>
internal sealed class ClassBuilder(
    SpecDocument document,
    ClassNames names,
    Inheritance inheritance,
    ClassMembers members,
    PropertyBuilder properties,
    UnionBuilder unions,
    SchemaFragment fragments,
    SchemaDocs docs)
{
    /// <summary>The types generated beside classes for reading and writing JSON.</summary>
    public List<string> JsonTypes { get; } = [];

    /// <param name="className">The finished C# name.</param>
    /// <param name="schema">The schema that the class stands for.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="name">The name in the contract; <see langword="null"/> for an inline schema.</param>
    public JsonObject Build(string className, Located schema, Shape shape, string? name)
    {
        var built = new JsonObject().Add("type", "object");
        if (name is not null)
        {
            built.AddLiteral("x-cs-name", name);
        }

        built.AddLiteral("x-cs-schema", fragments.Text(schema)).Add("x-cs-doc", docs.OfClass(schema, name));
        if (shape.Kind == ShapeKind.Union)
        {
            JsonTypes.Add(className + ".JsonTypes");
            return unions.Build(built, className, shape);
        }

        return Build(built, className, shape);
    }

    private JsonObject Build(JsonObject built, string className, Shape shape)
    {
        var own = members.Own(shape, className);
        var from = inheritance.BaseOf(shape);
        var hierarchy = inheritance.HierarchyOf(shape);
        if (from is not null)
        {
            built.Add("x-cs-base", names.Of(from));
        }

        var derived = inheritance.DerivedFrom(shape).ToList();
        if (inheritance.HierarchyAround(shape) is { } around && (hierarchy is not null || derived.Count > 0))
        {
            JsonTypes.Add(className + ".JsonFallback");
            AddHierarchy(built, around, shape, derived);
        }
        else if (derived.Count > 0)
        {
            built.Add("x-cs-derived-types", derived.Select(names.Of));
        }

        var required = own.Where(member => member.IsRequired).Select(member => JsonNode.String(member.Identifier)).ToList();
        if (required.Count > 0)
        {
            built.Add("required", JsonNode.Array(required));
        }

        built.Add("properties", own.Aggregate(new JsonObject(), (all, member) => all.Add(member.Identifier, properties.Build(className, member))));

        // One dictionary holds the further members of all classes of a hierarchy.
        return from is not null || (ClassParts.IsClosed(shape) && hierarchy is null) ? built.Add("additionalProperties", false) : built;
    }

    private void AddHierarchy(JsonObject built, Hierarchy hierarchy, Shape shape, List<Shape> below)
    {
        var all = members.All(shape);
        var isBase = SpecDocument.SchemaName(hierarchy.Base.Pointer) == shape.Component;
        var derived = hierarchy.Derived
            .Where(derived => isBase || below.Exists(other => other.Component == SpecDocument.SchemaName(derived.Schema.Pointer)))
            .ToList();
        var byValue = derived
            .SelectMany(derived => derived.Values.Select(value => (Value: value, Name: NameOf(derived.Schema))))
            .DistinctBy(derived => derived.Value)
            .ToList();
        built
            .AddLiteral("x-cs-discriminator", hierarchy.Discriminator.PropertyName)
            .Add("x-cs-discriminator-property", all.First(member => member.Name == hierarchy.Discriminator.PropertyName).Identifier)
            .Add("x-cs-derived", byValue.Select(item => CSharpLiteral.String(item.Value)))
            .Add("x-cs-derived-types", byValue.Select(item => item.Name))
            .Add("x-cs-members", all.Select(member => member.Identifier));
        if (!isBase)
        {
            built.Add("x-cs-within", true);
        }

        if (hierarchy.Discriminator.Default(document) is { } other && derived.Exists(derived => derived.Schema.Pointer == other.Pointer))
        {
            built.Add("x-cs-derived-default", NameOf(other));
        }
    }

    private string NameOf(Located schema) => names.Of(new Shape(ShapeKind.Class) { Component = SpecDocument.SchemaName(schema.Pointer) });
}
