using Contracts.Analyzers.Values;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.JsonText;

/// <summary>Reads anonymous objects as the JSON that a serializer writes of them.</summary>
/// <param name="reader">Reads the values.</param>
/// <param name="isCamelCase">Whether names are written in camel case.</param>
internal sealed class AnonymousObjects(ValueReader reader, bool isCamelCase)
{
    /// <summary>The JSON, unknown where the expression is nothing that it can be read from.</summary>
    public KnownValue Read(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation switch
        {
            IAnonymousObjectCreationOperation made => ReadObject(made),
            IArrayCreationOperation { DimensionSizes.Length: 1, Initializer.ElementValues: var items } => ReadArray(operation, items),
            _ => reader.ReadSingle(operation),
        };
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

    private KnownValue ReadObject(IAnonymousObjectCreationOperation made)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        var members = new List<JsonMember>();
        foreach (var (name, value) in Members(made, isCamelCase))
        {
            var known = Read(value);
            known.AddTo(parts);
            members.Add(new JsonMember(name, default, known.Node));
        }

        return new KnownValue(made, JsonNode.Object(members), parts);
    }

    private KnownValue ReadArray(IOperation operation, IEnumerable<IOperation> items)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        var nodes = new List<JsonNode>();
        foreach (var item in items)
        {
            var known = Read(item);
            known.AddTo(parts);
            nodes.Add(known.Node);
        }

        return new KnownValue(operation, JsonNode.Array(nodes), parts);
    }

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
