using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The members of a class and their C# names.</summary>
internal static class ClassMembers
{
    /// <summary>Members that every class has, or that are generated into it.</summary>
    private static readonly string[] Reserved =
        ["AdditionalProperties", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Validate"];

    /// <summary>The members in the contract's order.</summary>
    public static IEnumerable<(string JsonName, string Identifier)> Of(Shape shape, string className)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal) { className };
        foreach (var name in shape.Parts.SelectMany(part => part.Node["properties"]?.Members ?? []).Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            yield return (name, CSharpIdentifier.Unique(CSharpIdentifier.Pascal(name, "Property"), taken));
        }
    }

    /// <summary>Whether the class takes no members but its own.</summary>
    public static bool IsClosed(Shape shape) =>
        shape.Parts.Any(part => IsFalse(part.Node["additionalProperties"]) || IsFalse(part.Node["unevaluatedProperties"]));

    private static bool IsFalse(JsonNode? node) => node is { Kind: JsonKind.Boolean, BooleanValue: false };
}
