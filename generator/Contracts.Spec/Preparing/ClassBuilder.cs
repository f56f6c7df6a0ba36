using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared schema of a class.</summary>
internal sealed class ClassBuilder(TypeMapper types, SchemaFragment fragments, SchemaDocs docs)
{
    /// <summary>Members that every class has, or that are generated into it.</summary>
    private static readonly string[] Reserved =
        ["AdditionalProperties", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Validate"];

    /// <param name="className">The finished C# name.</param>
    /// <param name="schema">The schema that the class stands for.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="name">The name in the contract; <see langword="null"/> for an inline schema.</param>
    public JsonObject Build(string className, Located schema, Shape shape, string? name)
    {
        var properties = new JsonObject();
        var required = new List<JsonNode>();
        var requiredNames = RequiredNames(shape);
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal) { className };
        foreach (var (jsonName, declarations) in Declarations(shape))
        {
            var identifier = CSharpIdentifier.Unique(CSharpIdentifier.Pascal(jsonName, "Property"), taken);
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
        return IsClosed(shape) ? built.Add("additionalProperties", false) : built;
    }

    private JsonObject BuildProperty(string hint, string jsonName, List<Located> declarations, bool isRequired)
    {
        var schema = declarations[0];
        var shape = types.Shapes.Read(schema);
        var type = types.Map(shape, hint);
        var property = shape.Kind == ShapeKind.Class && !shape.IsNullable
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

    /// <summary>The members of a class in the contract's order; one that several parts of an <c>allOf</c> declare has several schemas.</summary>
    private static List<(string Name, List<Located> Schemas)> Declarations(Shape shape)
    {
        var declarations = new List<(string Name, List<Located> Schemas)>();
        foreach (var (member, value) in shape.Parts.SelectMany(part => part["properties"]?.Entries() ?? []))
        {
            var known = declarations.FindIndex(declaration => declaration.Name == member.Name);
            if (known < 0)
            {
                declarations.Add((member.Name, [value]));
            }
            else
            {
                declarations[known].Schemas.Add(value);
            }
        }

        return declarations;
    }

    private static HashSet<string> RequiredNames(Shape shape) =>
        shape.Parts
            .SelectMany(part => part.Node["required"]?.Items ?? [])
            .Where(name => name.Kind == JsonKind.String)
            .Select(name => name.StringValue)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A member that only responses or only requests have can't be demanded of both.</summary>
    private static bool IsOneWay(Located schema) => schema.Node.GetBoolean("readOnly") || schema.Node.GetBoolean("writeOnly");

    private static bool IsClosed(Shape shape) =>
        shape.Parts.Any(part => IsFalse(part.Node["additionalProperties"]) || IsFalse(part.Node["unevaluatedProperties"]));

    private static bool IsFalse(JsonNode? node) => node is { Kind: JsonKind.Boolean, BooleanValue: false };
}
