using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Names the members of classes, and brings them together with those of their base classes.</summary>
internal sealed class ClassMembers(ShapeReader shapes, Inheritance inheritance, ClassNames names, Findings findings)
{
    /// <summary>Members that every class or record has, or that are generated into it.</summary>
    private static readonly string[] Reserved =
    [
        "AdditionalProperties", "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "JsonConverter", "JsonFallback", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString", "Validate",
    ];

    private readonly Dictionary<string, IReadOnlyList<ClassMember>> _byClass = new(StringComparer.Ordinal);

    /// <summary>The members that the class itself declares.</summary>
    public IReadOnlyList<ClassMember> Own(Shape shape, string className)
    {
        if (!_byClass.TryGetValue(className, out var members))
        {
            members = Read(shape, className);
            _byClass.Add(className, members);
        }

        return members;
    }

    /// <summary>The members that the class declares, and those that it inherits.</summary>
    public IReadOnlyList<ClassMember> All(Shape shape)
    {
        var own = Own(shape, names.Of(shape));
        return inheritance.BaseOf(shape) is { } from
            ? [.. own, .. All(from).Where(member => !own.Any(known => known.Name == member.Name))]
            : own;
    }

    /// <summary>Whether the class keeps members that are not declared.</summary>
    public bool TakesOthers(Shape shape) =>
        inheritance.BaseOf(shape) is { } from ? TakesOthers(from) : !ClassParts.IsClosed(shape) || inheritance.HierarchyOf(shape) is not null;

    private List<ClassMember> Read(Shape shape, string className)
    {
        var from = inheritance.BaseOf(shape);
        var inherited = from is null ? [] : All(from).ToDictionary(member => member.Name, StringComparer.Ordinal);
        var taken = new HashSet<string>(Reserved.Concat(inherited.Values.SelectMany(Names)), StringComparer.Ordinal) { className };
        var own = inheritance.Own(shape);
        var required = ClassParts.RequiredNames(own);
        var redeclared = Redeclared(shape);
        var members = new List<ClassMember>();
        foreach (var declaration in ClassParts.Declarations(own))
        {
            var type = Type(declaration);
            members.Add(inherited.TryGetValue(declaration.Name, out var known)
                ? Redeclare(known, declaration, type, required.Contains(declaration.Name))
                : new ClassMember(
                    CSharpIdentifier.Unique(CSharpIdentifier.Pascal(declaration.Name, "Property"), taken),
                    declaration,
                    type,
                    required.Contains(declaration.Name) && !declaration.IsOneWay,
                    Role(redeclared, declaration.Name, type)));
        }

        AddDiscriminator(members, shape, taken, inherited);
        return [.. members.Select(member => member.Role == MemberRole.Hidden ? member with { IsRequired = false } : member)];
    }

    /// <summary>The names that a member takes in derived classes: its own, and that of the constants that are generated for it.</summary>
    private static string[] Names(ClassMember member) => [member.Identifier, member.Identifier + "Values"];

    private static ClassMember Redeclare(ClassMember inherited, Declaration declaration, Shape type, bool isRequired) =>
        inherited.Role is MemberRole.Virtual or MemberRole.Override
            ? inherited with { Declaration = declaration, Role = MemberRole.Override }
            : new ClassMember(inherited.Identifier, declaration, type, isRequired && !declaration.IsOneWay, MemberRole.Hiding);

    /// <summary>The discriminator is a member of the base class, and each derived class sets its value.</summary>
    private void AddDiscriminator(List<ClassMember> members, Shape shape, HashSet<string> taken, Dictionary<string, ClassMember> inherited)
    {
        if (inheritance.HierarchyOf(shape) is { } hierarchy && !inherited.ContainsKey(hierarchy.Discriminator.PropertyName))
        {
            var name = hierarchy.Discriminator.PropertyName;
            var index = members.FindIndex(member => member.Name == name);
            var identifier = index < 0 ? CSharpIdentifier.Unique(CSharpIdentifier.Pascal(name, "Property"), taken) : members[index].Identifier;
            var declaration = index < 0 ? new Declaration(name, [StringSchema(hierarchy.Discriminator)], []) : members[index].Declaration;
            var member = new ClassMember(identifier, declaration, new Shape(ShapeKind.String), IsRequired: false, MemberRole.Virtual);
            members.RemoveAll(known => known.Name == name);
            members.Insert(Math.Max(index, 0), member);
        }

        for (var from = inheritance.BaseOf(shape); from is not null; from = inheritance.BaseOf(from))
        {
            if (inheritance.HierarchyOf(from) is { } above && inherited.TryGetValue(above.Discriminator.PropertyName, out var discriminator))
            {
                var declared = members.FindIndex(member => member.Name == discriminator.Name);
                var value = above.Derived.Where(derived => SpecDocument.SchemaName(derived.Schema.Pointer) == shape.Component).SelectMany(derived => derived.Values).FirstOrDefault();
                var member = discriminator with { Declaration = declared < 0 ? discriminator.Declaration : members[declared].Declaration, Role = MemberRole.Override, Value = value };
                members.RemoveAll(known => known.Name == discriminator.Name);
                members.Insert(Math.Max(declared, 0), member);
            }
        }
    }

    private static Located StringSchema(Discriminator discriminator) =>
        new(new JsonObject().Add("type", "string").ToNode(), discriminator.Source.Pointer);

    /// <summary>The types that classes below this one give to its members.</summary>
    private ILookup<string, Shape> Redeclared(Shape shape) =>
        inheritance.DerivedFrom(shape)
            .SelectMany(derived => ClassParts.Declarations(inheritance.Own(derived)))
            .ToLookup(declaration => declaration.Name, Type, StringComparer.Ordinal);

    private static MemberRole Role(ILookup<string, Shape> redeclared, string name, Shape type) =>
        !redeclared.Contains(name) ? MemberRole.Plain
        : redeclared[name].All(other => ShapeComposition.IsSame(type, other)) ? MemberRole.Virtual
        : MemberRole.Hidden;

    private Shape Type(Declaration declaration)
    {
        var all = declaration.Schemas.ConvertAll(shapes.Read);
        var shape = all.Count == 1 ? all[0] : ShapeComposition.Combine(all, declaration.Source, findings);
        return shape.Kind == ShapeKind.Any && declaration.Alternatives.Count > 0
            ? ShapeComposition.Alternatives(declaration.Alternatives.ConvertAll(shapes.Read), declaration.Source)
            : shape;
    }
}
