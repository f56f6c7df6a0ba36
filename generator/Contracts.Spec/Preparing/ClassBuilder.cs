using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared schema of a class.</summary>
internal sealed class ClassBuilder(TypeMapper types, SchemaFragment fragments, SchemaDocs docs)
{
    /// <param name="className">The finished C# name.</param>
    /// <param name="schema">The schema that the class stands for.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="name">The name in the contract; <see langword="null"/> for an inline schema.</param>
    public JsonObject Build(string className, Located schema, Shape shape, string? name)
    {
        var properties = new JsonObject();
        var required = new List<JsonNode>();
        var requiredNames = RequiredNames(shape);
        var declared = Declarations(shape);
        foreach (var (jsonName, identifier) in ClassMembers.Of(shape, className))
        {
            var declarations = declared[jsonName];
            var isRequired = requiredNames.Contains(jsonName) && !declarations.Exists(IsOneWay);
            properties.Add(identifier, BuildProperty(className + identifier, jsonName, declarations, isRequired));
            if (isRequired)
            {
                required.Add(JsonNode.String(identifier));
            }
        }

        var built = new JsonObject().Add("type", "object");
        if (name is not null)
        {
            built.AddLiteral("x-cs-name", name);
        }

        built.AddLiteral("x-cs-schema", fragments.Text(schema)).Add("x-cs-doc", docs.OfClass(schema, name));
        if (required.Count > 0)
        {
            built.Add("required", JsonNode.Array(required));
        }

        built.Add("properties", properties);
        return ClassMembers.IsClosed(shape) ? built.Add("additionalProperties", false) : built;
    }

    private JsonObject BuildProperty(string hint, string jsonName, List<Located> declarations, bool isRequired)
    {
        var schema = declarations[0];
        var shape = types.Shapes.Read(schema);
        var type = types.Map(shape, hint);
        var property = type.ToNode()["$ref"] is not null
            ? new JsonObject().Add("allOf", JsonNode.Array([type.ToNode()]))
            : type;
        property
            .AddLiteral("x-cs-json", jsonName)
            .AddLiteral("x-cs-schema", Fragment(declarations))
            .Add("x-cs-doc", docs.OfValue(schema, jsonName));
        if (isRequired && shape is { Kind: ShapeKind.Class, IsNullable: false } && RequiredNames(shape).Count == 0)
        {
            property.Add("x-cs-initializer", "new()");
        }

        return property;
    }

    private string Fragment(List<Located> declarations) =>
        declarations.Count == 1
            ? fragments.Text(declarations[0])
            : "{\"allOf\":[" + string.Join(',', declarations.Select(fragments.Text)) + "]}";

    /// <summary>The schemas of each member: several where several parts of an <c>allOf</c> declare it.</summary>
    private static Dictionary<string, List<Located>> Declarations(Shape shape) =>
        shape.Parts
            .SelectMany(part => part["properties"]?.Entries() ?? [])
            .GroupBy(entry => entry.Member.Name, entry => entry.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static HashSet<string> RequiredNames(Shape shape) =>
        shape.Parts
            .SelectMany(part => part.Node["required"]?.Items ?? [])
            .Where(name => name.Kind == JsonKind.String)
            .Select(name => name.StringValue)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A member that only responses or only requests have can't be demanded of both.</summary>
    private static bool IsOneWay(Located schema) => schema.Node.GetBoolean("readOnly") || schema.Node.GetBoolean("writeOnly");
}
