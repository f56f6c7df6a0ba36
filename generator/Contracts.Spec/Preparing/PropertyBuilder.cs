using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared schemas of a class's properties.</summary>
internal sealed class PropertyBuilder(TypeMapper types, SchemaFragment fragments, SchemaDocs docs)
{
    public JsonObject Build(string className, ClassMember member)
    {
        var property = Type(member.Shape, className + member.Identifier)
            .AddLiteral("x-cs-json", member.Name)
            .AddLiteral("x-cs-schema", Fragment(member.Declaration))
            .Add("x-cs-doc", docs.OfValue(member.Declaration.Source, member.Name));
        if (Modifier(member.Role) is { } modifier)
        {
            property.Add("x-cs-modifier", modifier);
        }

        return Initializer(member) is { } initializer ? property.Add("x-cs-initializer", initializer) : property;
    }

    /// <summary>The type as a property has it: beside a bare reference NSwag sees no extensions.</summary>
    public JsonObject Type(Shape shape, string hint)
    {
        var type = types.Map(shape, hint);
        return ResponseBuilder.Inline(type.ToNode());
    }

    private static string? Modifier(MemberRole role) =>
        role switch
        {
            MemberRole.Virtual => "virtual",
            MemberRole.Override => "override",
            MemberRole.Hiding => "new",
            _ => null,
        };

    private static string? Initializer(ClassMember member) =>
        member.Value is { } value ? CSharpLiteral.String(value)
        : member.IsRequired && member.Shape is { Kind: ShapeKind.Class, IsNullable: false } shape && ClassParts.RequiredNames(shape).Count == 0 ? "new()"
        : null;

    private string Fragment(Declaration declaration) =>
        declaration.Schemas.Count > 0 ? Fragment("allOf", declaration.Schemas) : Fragment("anyOf", declaration.Alternatives);

    private string Fragment(string keyword, List<Located> schemas) =>
        schemas.Count == 1
            ? fragments.Text(schemas[0])
            : "{\"" + keyword + "\":[" + string.Join(',', schemas.Select(fragments.Text)) + "]}";
}
