using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Chooses the <c>type</c> and <c>format</c> by which NSwag makes the right C# type of a scalar.</summary>
internal static class ClrTypes
{
    private static readonly JsonNumber MinInt32 = JsonNumber.FromInt32(int.MinValue);
    private static readonly JsonNumber MaxInt32 = JsonNumber.FromInt32(int.MaxValue);
    private static readonly JsonNumber MaxInt64 = JsonNumber.Parse("9223372036854775807");
    private static readonly JsonNumber MaxUInt64 = JsonNumber.Parse("18446744073709551615");

    public static JsonObject Scalar(Shape shape, bool hasDates) =>
        shape.Kind switch
        {
            ShapeKind.String => String(shape.Source?.Node, hasDates),
            ShapeKind.Integer => new JsonObject().Add("type", "integer").Add("format", IntegerFormat(shape.Source?.Node)),
            ShapeKind.Number => new JsonObject().Add("type", "number").Add("format", NumberFormat(shape.Source?.Node.GetString("format"))),
            ShapeKind.Boolean => new JsonObject().Add("type", "boolean"),
            _ => new JsonObject(),
        };

    /// <summary>
    /// Strings stay strings, whatever their values: one that the server adds must not fail a response. Only formats with a C# type
    /// that holds every value of theirs get it.
    /// </summary>
    private static JsonObject String(JsonNode? schema, bool hasDates)
    {
        var type = new JsonObject().Add("type", "string");
        var hasValues = schema?["enum"] is not null || schema?["const"] is not null || schema?["x-extensible-enum"] is not null;
        var format = schema?.GetString("contentEncoding") == "base64" ? "byte" : schema?.GetString("format");
        return !hasValues && (format is "date-time" or "uuid" or "byte" || (hasDates && format == "date")) ? type.Add("format", format) : type;
    }

    private static string NumberFormat(string? format) => format is "float" or "decimal" ? format : "double";

    private static string IntegerFormat(JsonNode? schema) => IsUInt64(schema) ? "ulong" : FitsInt32(schema) ? "int32" : "int64";

    private static bool IsUInt64(JsonNode? schema) => schema is not null && (schema.GetString("format") == "uint64" || HasUInt64Bounds(schema));

    private static bool HasUInt64Bounds(JsonNode schema) =>
        Bound(schema, "minimum", "exclusiveMinimum") is { Sign: >= 0 }
        && Bound(schema, "maximum", "exclusiveMaximum") is { } highest && highest.CompareTo(MaxInt64) > 0 && highest.CompareTo(MaxUInt64) <= 0;

    private static bool FitsInt32(JsonNode? schema) =>
        schema is not null && schema.GetString("format") switch
        {
            "int32" or "int16" or "int8" or "uint16" or "uint8" => true,
            "int64" or "uint64" or "uint32" => false,
            _ => HasInt32Bounds(schema) || HasInt32Values(schema),
        };

    private static bool HasInt32Bounds(JsonNode schema) =>
        Bound(schema, "minimum", "exclusiveMinimum") is { } lowest && lowest.CompareTo(MinInt32) >= 0
        && Bound(schema, "maximum", "exclusiveMaximum") is { } highest && highest.CompareTo(MaxInt32) <= 0;

    private static JsonNumber? Bound(JsonNode schema, string keyword, string exclusiveKeyword) =>
        schema[keyword] is { Kind: JsonKind.Number } bound ? bound.NumberValue
        : schema[exclusiveKeyword] is { Kind: JsonKind.Number } exclusive ? exclusive.NumberValue
        : null;

    private static bool HasInt32Values(JsonNode schema)
    {
        IReadOnlyList<JsonNode> values = schema["const"] is { } constant ? [constant] : schema["enum"]?.Items ?? [];
        return values.Count > 0 && values.All(value => value.Kind == JsonKind.Null || (value.Kind == JsonKind.Number && value.NumberValue.TryGetInt32(out _)));
    }
}
