using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>Reads anonymous objects, and maps, lists and arrays, as the JSON that a serializer writes of them.</summary>
/// <param name="body">The body that the code is in.</param>
/// <param name="isCamelCase">Whether names of members are written in camel case.</param>
internal sealed class AnonymousObjects(BodyFacts body, bool isCamelCase)
{
    private readonly ValueReader _reader = new(body);

    /// <summary>
    /// The JSON, unknown where it may be several or nothing is known; and behind it, for each value that it or a part of it may have, the JSON
    /// with that one.
    /// </summary>
    public IReadOnlyList<KnownValue> Read(IOperation expression)
    {
        var arms = ValueExpressions.Of(expression).Select(ReadArm).ToList();
        return arms is [var only] ? only : [Unknown(expression), .. arms.SelectMany(arm => arm).Where(value => !value.IsUnknown)];
    }

    /// <summary>The members, under their names in JSON.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Members(IAnonymousObjectCreationOperation made, bool isCamelCase)
    {
        foreach (var initializer in made.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value })
            {
                yield return (isCamelCase ? CamelCase(name) : name, value);
            }
        }
    }

    private IReadOnlyList<KnownValue> ReadArm(IOperation arm)
    {
        var made = Made(arm);
        if (made is IAnonymousObjectCreationOperation anonymous)
        {
            var members = Members(anonymous, isCamelCase).ToList();
            return Combine(members.ConvertAll(member => Read(member.Value)), values => Build(anonymous, members.ConvertAll(member => member.Name), values));
        }

        if (CollectionValue.Of(made) is { } collection)
        {
            return Combine([.. collection.Elements.Select(element => element.Value is null ? [Unknown(made)] : Read(element.Value))], values => collection.Build(i => values[i]));
        }

        return _reader.Alternatives(arm) is [var only] ? [only] : [Unknown(arm), .. _reader.Read(arm)];
    }

    /// <summary>The new object itself, or that of a variable. What else is done to it nobody knows, unless it can't change or has no other use.</summary>
    private IOperation Made(IOperation arm) =>
        body.ValueOf(arm) is { } initializer
        && ValueExpressions.Of(initializer).Take(2).ToList() is [var made]
        && (made is IAnonymousObjectCreationOperation || (arm is ILocalReferenceOperation { Local: var local } && body.ReferencesTo(local).Take(2).Count() == 1))
            ? made
            : arm;

    /// <summary>What is made of parts: of each the first, then with each of the other values of one.</summary>
    private static List<KnownValue> Combine(List<IReadOnlyList<KnownValue>> parts, Func<IReadOnlyList<KnownValue>, KnownValue> build)
    {
        var sure = parts.ConvertAll(part => part[0]);
        var all = new List<KnownValue> { build(sure) };
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var other in parts[i].Skip(1))
            {
                all.Add(build([.. sure.Take(i), other, .. sure.Skip(i + 1)]));
            }
        }

        return all;
    }

    private static KnownValue Build(IOperation made, List<string> names, IReadOnlyList<KnownValue> values)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        foreach (var value in values)
        {
            value.AddTo(parts);
        }

        return new KnownValue(made, JsonNode.Object([.. values.Select((value, i) => new JsonMember(names[i], default, value.Node))]), parts);
    }

    private static KnownValue Unknown(IOperation expression) => new(expression, JsonNode.Unknown());

    /// <summary>As System.Text.Json does: <c>ShotType</c> is <c>shotType</c>, <c>URLPath</c> is <c>urlPath</c>.</summary>
    private static string CamelCase(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            var endsWord = i > 0 && i + 1 < characters.Length && !char.IsUpper(characters[i + 1]);
            if (endsWord)
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
