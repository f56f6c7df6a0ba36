using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The shape that a schema gives by its own keywords, compositions left out.</summary>
internal static class OwnShape
{
    public static Shape Read(Located schema)
    {
        var types = Types(schema.Node);
        var isNullable = types.Remove("null") || schema.Node.GetBoolean("nullable") || schema.Node["enum"] is { } values && values.Items.Any(item => item.Kind == JsonKind.Null);
        var kind = types.Count switch
        {
            0 => KindWithoutType(schema.Node),
            1 => KindOf(types[0]),
            2 when types.Contains("integer") && types.Contains("number") => ShapeKind.Number,
            _ => ShapeKind.Any,
        };
        var shape = kind == ShapeKind.Class ? ReadObject(schema, hasType: types.Count == 1) : new Shape(kind) { Source = schema };
        return shape with { IsNullable = isNullable, Element = kind == ShapeKind.Array ? Items(schema) : shape.Element };
    }

    /// <summary>Whether the schema allows nothing but <c>null</c>.</summary>
    public static bool IsNull(Located schema) =>
        (schema.Node["type"] is not null && Types(schema.Node) is ["null"])
        || schema.Node["const"] is { Kind: JsonKind.Null }
        || schema.Node["enum"] is { Items: [{ Kind: JsonKind.Null }] };

    /// <summary>Whether the values of both schemas have one C# type, as far as the schemas themselves say it.</summary>
    public static bool IsAlike(Located first, Located second) =>
        JsonEquality.AreEqual(first.Node, second.Node) || (ScalarKind(first) is { } kind && kind == ScalarKind(second));

    /// <summary>The kind of a schema without a format that is a scalar by its own words; <see langword="null"/> for any other.</summary>
    private static ShapeKind? ScalarKind(Located schema) =>
        schema.Node.Members.Any(member => member.Name is "$ref" or "allOf" or "anyOf" or "oneOf" or "format" or "nullable" or "contentEncoding") ? null
        : Read(schema) is { IsNullable: false, Kind: ShapeKind.String or ShapeKind.Boolean or ShapeKind.Number } shape ? shape.Kind
        : null;

    private static List<string> Types(JsonNode schema) =>
        schema["type"] switch
        {
            { Kind: JsonKind.String } type => [type.StringValue],
            { Kind: JsonKind.Array } types => [.. types.Items.Where(type => type.Kind == JsonKind.String).Select(type => type.StringValue).Distinct()],
            _ => [],
        };

    private static ShapeKind KindOf(string type) =>
        type switch
        {
            "string" => ShapeKind.String,
            "integer" => ShapeKind.Integer,
            "number" => ShapeKind.Number,
            "boolean" => ShapeKind.Boolean,
            "array" => ShapeKind.Array,
            "object" => ShapeKind.Class,
            _ => ShapeKind.Any,
        };

    private static ShapeKind KindWithoutType(JsonNode schema)
    {
        if (schema["properties"] is not null || schema["required"] is not null || schema["additionalProperties"] is not null || schema["patternProperties"] is not null)
        {
            return ShapeKind.Class;
        }

        if (schema["items"] is not null || schema["prefixItems"] is not null)
        {
            return ShapeKind.Array;
        }

        IEnumerable<JsonNode> values = schema["const"] is { } constant ? [constant] : schema["enum"]?.Items ?? schema["x-extensible-enum"]?.Items ?? [];
        return KindOfValues([.. values.Where(value => value.Kind != JsonKind.Null)]);
    }

    private static ShapeKind KindOfValues(List<JsonNode> values) =>
        values.Count == 0 ? ShapeKind.Any
        : values.TrueForAll(value => value.Kind == JsonKind.String) ? ShapeKind.String
        : values.TrueForAll(value => value.Kind == JsonKind.Boolean) ? ShapeKind.Boolean
        : values.TrueForAll(value => value.Kind == JsonKind.Number && value.NumberValue.IsInteger) ? ShapeKind.Integer
        : values.TrueForAll(value => value.Kind == JsonKind.Number) ? ShapeKind.Number
        : ShapeKind.Any;

    /// <summary>An object with members of its own, or closed, or a name for any object, is a class; one that leaves its names open a map.</summary>
    private static Shape ReadObject(Located schema, bool hasType)
    {
        var additional = schema.Node["additionalProperties"];
        var patterns = schema["patternProperties"]?.Entries().Select(entry => entry.Value).ToList() ?? [];
        var isClosed = patterns.Count == 0 && IsFalse(additional);
        var hasMembers = schema.Node["properties"] is { Members.Count: > 0 } || schema.Node["required"] is { Items.Count: > 0 };
        if (hasMembers || isClosed)
        {
            return new Shape(ShapeKind.Class) { Parts = [schema], Source = schema };
        }

        var isNamed = SpecDocument.SchemaName(schema.Pointer) is not null;
        if (hasType && isNamed && additional is null && patterns.Count == 0 && schema.Node["allOf"] is null)
        {
            return new Shape(ShapeKind.Class) { Parts = [schema], Source = schema };
        }

        var values = Subschema(schema, "additionalProperties") is { } others ? patterns.Append(others).ToList() : patterns;
        return new Shape(ShapeKind.Map) { Element = IsFalse(additional) || Subschema(schema, "additionalProperties") is not null ? Alike(values) : null, Source = schema };
    }

    /// <summary>The schema of all items; <see langword="null"/> where those of a tuple differ.</summary>
    private static Located? Items(Located schema)
    {
        var items = Subschema(schema, "items");
        return schema["prefixItems"] is { } prefix
            ? IsFalse(schema.Node["items"]) || items is not null ? Alike([.. prefix.Items(), .. items is null ? Array.Empty<Located>() : [items]]) : null
            : items;
    }

    /// <summary>The first of schemas whose values have one type; <see langword="null"/> where they may have several.</summary>
    private static Located? Alike(List<Located> schemas) =>
        schemas.Count > 0 && schemas.TrueForAll(schema => IsAlike(schemas[0], schema)) ? schemas[0] : null;

    private static bool IsFalse(JsonNode? node) => node is { Kind: JsonKind.Boolean, BooleanValue: false };

    private static Located? Subschema(Located schema, string keyword) => schema[keyword] is { Node.Kind: JsonKind.Object } subschema ? subschema : null;
}
