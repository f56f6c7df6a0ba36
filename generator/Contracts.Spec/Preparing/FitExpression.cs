using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>
/// Writes the C# expression that says how well a value <c>json</c> fits an alternative of a union: calls of the class <c>JsonFit</c>, which
/// is generated beside. It asks what tells alternatives apart, and passes over what a server may well extend.
/// </summary>
internal sealed class FitExpression(SpecDocument document, ShapeReader shapes, Inheritance inheritance)
{
    /// <summary>How deep types of types are looked at.</summary>
    private const int MaxDepth = 4;

    /// <summary>How deep the members of a class are: those of an alternative itself, or of the items of a list.</summary>
    private const int MaxDepthOfMembers = 1;

    public string Of(Shape alternative, Shape union)
    {
        var discriminator = union.Source is { } source ? Discriminator.Of(source) : null;
        return discriminator is not null && alternative is { Kind: ShapeKind.Class, Component: { } name } && document.Schemas?[name] is { } schema && discriminator.Default(document)?.Pointer != schema.Pointer
            && discriminator.IsText(schema, document)
            ? Object(alternative, 0, discriminator.PropertyName, Call("Const", discriminator.Values(schema, document)), isTold: true)
            : inheritance.HierarchyAround(alternative) is { } hierarchy
            ? Object(alternative, 0, hierarchy.Discriminator.PropertyName, DiscriminatorFit(alternative, union, hierarchy))
            : Of(alternative, depth: 0);
    }

    /// <summary>
    /// How well the discriminator of a hierarchy fits one of its classes: as that class, or one below it that is no alternative itself. A
    /// value that nobody knows tells nothing.
    /// </summary>
    private string DiscriminatorFit(Shape alternative, Shape union, Hierarchy hierarchy)
    {
        var below = inheritance.DerivedFrom(alternative).Select(derived => derived.Component).ToHashSet();
        var taken = union.Alternatives.Where(other => below.Contains(other.Component)).SelectMany(other => inheritance.DerivedFrom(other).Prepend(other)).Select(other => other.Component);
        below.ExceptWith(taken.ToList());
        below.Add(alternative.Component);

        var isOwn = hierarchy.Derived.ToLookup(derived => below.Contains(SpecDocument.SchemaName(derived.Schema.Pointer)));
        var own = isOwn[true].SelectMany(derived => derived.Values).Distinct().ToList();
        var others = isOwn[false].SelectMany(derived => derived.Values).Distinct().Except(own).ToList();
        var known = Call("Known", own);
        return others.Count == 0 ? known : Call("Const", others) + " > 0 ? -1 : " + known;
    }

    private string Of(Shape shape, int depth)
    {
        var call = shape.Kind switch
        {
            ShapeKind.String => String(shape),
            ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean when Only(shape) is { Kind: not JsonKind.String } only => $"JsonFit.Literal(json, {CSharpLiteral.String(JsonText.Write(only))})",
            ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean => $"JsonFit.{shape.Kind}(json)",
            ShapeKind.Array or ShapeKind.Map => $"JsonFit.{shape.Kind}(json, {Lambda(shape.Element is { } element && depth < MaxDepth ? Of(shapes.Read(element), depth + 1) : "0")})",
            ShapeKind.Class => depth > MaxDepthOfMembers ? "JsonFit.Object(json, false)" : Object(shape, depth),
            _ => "0",
        };
        return shape.IsNullable ? $"JsonFit.Nullable(json, {Lambda(call)})" : call;
    }

    /// <param name="shape">The class.</param>
    /// <param name="depth">How deep it stands in the alternative.</param>
    /// <param name="discriminator">The name of the discriminator, if it has one.</param>
    /// <param name="discriminatorFit">How well that fits.</param>
    /// <param name="isTold">Whether an object without the discriminator is none of this class.</param>
    private string Object(Shape shape, int depth, string? discriminator = null, string discriminatorFit = "", bool isTold = false)
    {
        var required = ClassParts.RequiredNames(shape);
        var members = ClassParts.Declarations(shape)
            .Where(declaration => declaration.Name != discriminator)
            .Select(declaration => Member(
                declaration.Name,
                required.Contains(declaration.Name) && !declaration.IsOneWay,
                declaration.Schemas is [var schema] ? Of(shapes.Read(schema), depth + MaxDepthOfMembers + 1) : "0"));
        if (discriminator is not null)
        {
            members = members.Prepend(Member(discriminator, isTold || required.Contains(discriminator), discriminatorFit));
        }

        return string.Join(", ", members.Prepend($"JsonFit.Object(json, {(ClassParts.IsClosed(shape) ? "true" : "false")}")) + ")";
    }

    private static string Member(string name, bool isRequired, string fit) =>
        $"({CSharpLiteral.String(name)}, {(isRequired ? "true" : "false")}, {Lambda(fit)})";

    /// <summary>One value that is allowed tells alternatives apart; of several, a server may send others one day.</summary>
    private static string String(Shape shape)
    {
        var schema = shape.Source?.Node;
        var values = (schema?["const"] is { } constant ? [constant] : schema?["enum"]?.Items ?? []).Where(value => value.Kind == JsonKind.String).Select(value => value.StringValue).ToList();
        return values.Count == 0 ? "JsonFit.String(json)" : Call(values.Count == 1 ? "Const" : "Known", values);
    }

    /// <summary>The one value that the schema allows.</summary>
    private static JsonNode? Only(Shape shape) => shape.Source?.Node is not { } schema ? null : schema["const"] ?? (schema["enum"]?.Items is [var only] ? only : null);

    private static string Call(string method, IReadOnlyList<string> values) => $"JsonFit.{method}(json{string.Concat(values.Select(value => ", " + CSharpLiteral.String(value)))})";

    private static string Lambda(string expression) => "static json => " + expression;
}
