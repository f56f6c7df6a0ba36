using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>An array, list or map that is written down in one expression.</summary>
internal sealed class CollectionValue
{
    private readonly IOperation _operation;
    private readonly List<(string? Key, IOperation? Value)> _elements = [];
    private bool _isComplete = true;
    private bool _isMap;

    private CollectionValue(IOperation operation)
    {
        _operation = operation;
    }

    /// <summary>The collection; <see langword="null"/> for other expressions.</summary>
    public static CollectionValue? Of(IOperation operation)
    {
        // Bytes are text in JSON.
        if (operation is not (IArrayCreationOperation or ICollectionExpressionOperation or IObjectCreationOperation)
            || operation.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
        {
            return null;
        }

        var collection = new CollectionValue(operation);
        return operation switch
        {
            IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer } => collection.WithItems(initializer.ElementValues),
            ICollectionExpressionOperation expression when !IsOfBytes(expression) => collection.WithItems(expression.Elements),
            IObjectCreationOperation { Initializer: { } initializer } creation when Kind(creation.Type) is { } kind => collection.WithCreation(creation, initializer, kind),
            _ => null,
        };
    }

    /// <summary>What <c>{ … }</c> adds to a collection that is there already.</summary>
    public static CollectionValue Added(IOperation operation, IObjectOrCollectionInitializerOperation initializer, bool isMap)
    {
        var collection = new CollectionValue(operation) { _isMap = isMap, _isComplete = false };
        collection.Add(initializer);
        return collection;
    }

    /// <summary>
    /// The value, with an unknown element where one may have several values; and for each of these values the collection of which that
    /// alone is known.
    /// </summary>
    public IEnumerable<KnownValue> Variants(ValueReader reader)
    {
        var elements = _elements.ConvertAll(element => element.Value is null ? [] : reader.Read(element.Value).ToList());
        yield return Build(i => elements[i] is [var only] && IsSure(i) ? only : null);
        for (var i = 0; i < elements.Count; i++)
        {
            for (var j = 0; j < elements[i].Count && (elements[i].Count > 1 || !IsSure(i)); j++)
            {
                yield return Build(k => k == i ? elements[i][j] : null);
            }
        }

        bool IsSure(int i) => ValueExpressions.Of(_elements[i].Value!).Take(2).Count() == 1;
    }

    /// <summary>The expressions of the elements, each with its key in a map; <see langword="null"/> for what is set elsewhere.</summary>
    public IReadOnlyList<(string? Key, IOperation? Value)> Elements => _elements;

    public KnownValue Single(ValueReader reader) => Variants(reader).First();

    /// <summary>The value of which these elements are known, each where it stands.</summary>
    public KnownValue Build(Func<int, KnownValue?> known)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        var nodes = new List<JsonNode>();
        for (var i = 0; i < _elements.Count; i++)
        {
            var value = known(i);
            value?.AddTo(parts);
            nodes.Add(value?.Node ?? JsonNode.Unknown());
        }

        var node = _isMap
            ? JsonNode.Object([.. nodes.Select((value, i) => new JsonMember(_elements[i].Key!, default, value))], isComplete: _isComplete)
            : JsonNode.Array(nodes, isComplete: _isComplete);
        return new KnownValue(_operation, node, parts);
    }

    private static bool IsOfBytes(ICollectionExpressionOperation expression) =>
        expression.Type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] };

    /// <summary>Whether a type is a list (<c>false</c>) or a map (<c>true</c>) whose elements are all that it is in JSON.</summary>
    private static bool? Kind(ITypeSymbol? type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: "Generic" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } }
            ? type.Name switch
            {
                "List" or "Collection" or "ObservableCollection" or "HashSet" or "SortedSet" or "LinkedList" => false,
                "Dictionary" or "SortedDictionary" or "SortedList" => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, _] } ? true : null,
                _ => null,
            }
            : null;

    private CollectionValue WithItems(IEnumerable<IOperation> items)
    {
        foreach (var item in items)
        {
            if (item is ISpreadOperation)
            {
                _isComplete = false;
            }
            else
            {
                _elements.Add((null, item));
            }
        }

        return this;
    }

    private CollectionValue WithCreation(IObjectCreationOperation creation, IObjectOrCollectionInitializerOperation initializer, bool isMap)
    {
        // What is copied or compared in a way of its own is not known; a set drops what it has.
        _isMap = isMap;
        _isComplete = creation.Arguments.IsEmpty && creation.Type?.Name is not ("HashSet" or "SortedSet");
        Add(initializer);
        return this;
    }

    private void Add(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var operation in initializer.Initializers)
        {
            switch (operation)
            {
                case IInvocationOperation { Arguments: [var item] } when !_isMap:
                    _elements.Add((null, item.Value));
                    break;
                case IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, var value] } when _isMap:
                    _elements.Add((key, value.Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } } entry when _isMap:
                    _elements.Add((key, entry.Value));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } } when _isMap:
                    _elements.Add((key, null));
                    break;
                default:
                    _isComplete = false;
                    break;
            }
        }
    }
}
