using System.Globalization;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Makes constants of the values that schemas know.</summary>
internal static class KnownValuesParser
{
    /// <summary>Constants hide these members of <see cref="object"/> where they bear their names.</summary>
    private static readonly string[] ObjectMembers =
        [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ReferenceEquals), nameof(ToString), nameof(MemberwiseClone), "Finalize"];

    /// <summary>The constants of a type; <see langword="null"/> where none of its properties has known values.</summary>
    public static TypeKnownValues? Parse(TypeProperties type, NamedSchemaSet schemas)
    {
        var taken = new HashSet<string>(type.Type.MemberNames, StringComparer.Ordinal);
        var properties = new List<PropertyKnownValues>();
        foreach (var property in type.Properties)
        {
            if (NamedSchemas.ParseSchema(property.Schema) is { } schema && DescribedValues.Of(schema, schemas.Resolve) is { Count: > 0 } values)
            {
                var name = property.Name.TrimStart('@');
                var className = CSharpIdentifier.Unique(ClassName(name), taken);
                var constants = Constants(values, name, className).ToEquatableArray();
                if (constants.Count > 0)
                {
                    properties.Add(new PropertyKnownValues(className, property.Name, property.JsonName, constants));
                }
            }
        }

        return properties.Count == 0 ? null : new TypeKnownValues(type.HintName, type.Type, properties.ToEquatableArray());
    }

    /// <summary>What the class of a property's constants is called where the name is free.</summary>
    public static string ClassName(string propertyName) => propertyName + "Values";

    private static IEnumerable<ConstantModel> Constants(IReadOnlyList<DescribedValue> values, string propertyName, string className)
    {
        var integers = IntegerType(values);
        var taken = new HashSet<string>(ObjectMembers, StringComparer.Ordinal) { className };
        foreach (var (value, description) in values)
        {
            if (value.Kind == JsonKind.String)
            {
                var name = CSharpIdentifier.Unique(CSharpIdentifier.Pascal(value.StringValue, propertyName), taken);
                yield return new ConstantModel("string", name, CSharpLiteral.String(value.StringValue), value.StringValue, description);
            }
            else if (TryGetInt64(value, out var integer))
            {
                var text = integer.ToString(CultureInfo.InvariantCulture);
                var name = CSharpIdentifier.Unique(CSharpIdentifier.Pascal(text, propertyName), taken);
                yield return new ConstantModel(integers, name, Literal(integer), text, description);
            }
        }
    }

    /// <summary><c>int</c> where all integers fit: such constants fit members of both types.</summary>
    private static string IntegerType(IEnumerable<DescribedValue> values) =>
        values.All(value => !TryGetInt64(value.Value, out var integer) || integer is >= int.MinValue and <= int.MaxValue) ? "int" : "long";

    private static string Literal(long value) =>
        value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture) + (value is < int.MinValue or > int.MaxValue ? "L" : "");

    private static bool TryGetInt64(JsonNode value, out long integer)
    {
        integer = 0;
        if (value.Kind != JsonKind.Number || !value.NumberValue.IsInteger)
        {
            return false;
        }

        if (value.NumberValue.TryGetInt32(out var small))
        {
            integer = small;
            return true;
        }

        return long.TryParse(value.NumberText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out integer);
    }
}
