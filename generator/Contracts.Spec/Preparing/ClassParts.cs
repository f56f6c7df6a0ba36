using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>What the schemas that make up a class say together.</summary>
internal static class ClassParts
{
    /// <summary>The members in the contract's order; one that several parts declare has several schemas.</summary>
    public static IReadOnlyList<Declaration> Declarations(Shape shape)
    {
        var declarations = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var (part, isOptional) in shape.Parts.Select(part => (part, false)).Concat(shape.OptionalParts.Select(part => (part, true))))
        {
            foreach (var (member, value) in part["properties"]?.Entries() ?? [])
            {
                if (!declarations.TryGetValue(member.Name, out var declaration))
                {
                    declaration = new Declaration(member.Name, [], []);
                    declarations.Add(member.Name, declaration);
                    names.Add(member.Name);
                }

                (isOptional ? declaration.Alternatives : declaration.Schemas).Add(value);
            }
        }

        return names.ConvertAll(name => declarations[name]);
    }

    public static HashSet<string> MemberNames(Shape shape) => [.. Declarations(shape).Select(declaration => declaration.Name)];

    public static HashSet<string> RequiredNames(Shape shape) =>
        shape.Parts
            .SelectMany(part => part.Node["required"]?.Items ?? [])
            .Where(name => name.Kind == JsonKind.String)
            .Select(name => name.StringValue)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether objects have no members but those that are declared.</summary>
    public static bool IsClosed(Shape shape) =>
        shape.Parts.Any(part => part.Node["patternProperties"] is null && (IsFalse(part.Node["additionalProperties"]) || IsFalse(part.Node["unevaluatedProperties"])));

    private static bool IsFalse(JsonNode? node) => node is { Kind: JsonKind.Boolean, BooleanValue: false };
}

/// <summary>A member of a class as the contract declares it.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Schemas">Its schemas, all of which hold.</param>
/// <param name="Alternatives">Its schemas for some of the objects only.</param>
internal sealed record Declaration(string Name, List<Located> Schemas, List<Located> Alternatives)
{
    /// <summary>The schema that documents the member.</summary>
    public Located Source => Schemas.Count > 0 ? Schemas[0] : Alternatives[0];

    /// <summary>A member that only responses or only requests have can't be demanded of both.</summary>
    public bool IsOneWay => Schemas.Exists(schema => schema.Node.GetBoolean("readOnly") || schema.Node.GetBoolean("writeOnly"));
}
