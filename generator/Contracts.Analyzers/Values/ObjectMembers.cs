using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>The members of an object as far as the code sets them.</summary>
internal sealed class ObjectMembers
{
    private readonly ContractType _type;
    /// <summary>More combinations are not tried.</summary>
    private const int MostVariants = 32;

    // For each member the values that it may have, a null among them for its absence; no list for any value.
    private readonly Dictionary<string, IReadOnlyList<KnownValue?>?> _members = new(StringComparer.Ordinal);
    private bool _isComplete;

    /// <param name="type">The class.</param>
    /// <param name="isFresh">Whether what is not set is known to be as the class makes it.</param>
    public ObjectMembers(ContractType type, bool isFresh)
    {
        _type = type;
        _isComplete = isFresh;
        foreach (var name in type.OwnValues)
        {
            _members[name] = null;
        }

        foreach (var member in type.Members)
        {
            if (member.Value.JsonName is { } name && !(isFresh && IsUnset(member.Key, member.Value)))
            {
                _members[name] = null;
            }
        }
    }

    /// <summary>Sets a member by the C# property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="values">The values that it may have.</param>
    public void Set(IPropertySymbol property, IReadOnlyList<KnownValue> values)
    {
        if (_type.Find(property) is { JsonName: { } name })
        {
            Set(name, values, property.IsRequired);
        }
        else
        {
            // A property that the contract does not know may set others, or hold more.
            Forget();
        }
    }

    /// <summary>Sets a member by its JSON name. Null is what C# says of a member that is not there, unless it has to be.</summary>
    public void Set(string name, IReadOnlyList<KnownValue> values, bool isRequired) =>
        _members[name] = [.. values.Select(value => value.Node.Kind == JsonKind.Null && !isRequired ? null : value)];

    /// <summary>Notes that a member may have any value.</summary>
    public void Forget(IPropertySymbol property)
    {
        if (_type.Find(property) is { JsonName: { } name })
        {
            _members[name] = null;
        }
        else
        {
            Forget();
        }
    }

    /// <summary>Notes that members that are not set may have any value.</summary>
    public void Forget() => _isComplete = false;

    /// <summary>Notes that all members may have any value.</summary>
    public void ForgetAll()
    {
        _members.Clear();
        _isComplete = false;
    }

    /// <summary>The object, with an unknown member where one may have several values.</summary>
    public KnownValue Build(IOperation operation) => Build(operation, combination: null);

    /// <summary>The object for each combination of its members' values; as <see cref="Build(IOperation)"/> does where there are too many.</summary>
    public IReadOnlyList<KnownValue> Variants(IOperation operation)
    {
        var count = _members.Values.Aggregate(1, (product, values) => Math.Min(product * (values?.Count ?? 1), MostVariants + 1));
        return count is 1 or > MostVariants ? [Build(operation)] : [.. Enumerable.Range(0, count).Select(combination => Build(operation, combination))];
    }

    private KnownValue Build(IOperation operation, int? combination)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        var members = new List<JsonMember>(_members.Count);
        foreach (var member in _members)
        {
            if (member.Value is not { } values || (values.Count > 1 && combination is null))
            {
                members.Add(new JsonMember(member.Key, default, JsonNode.Unknown()));
                continue;
            }

            var value = values[(combination ?? 0) % values.Count];
            combination /= values.Count;
            if (value is not null)
            {
                value.AddTo(parts);
                members.Add(new JsonMember(member.Key, default, value.Node));
            }
        }

        return new KnownValue(operation, JsonNode.Object(members, isComplete: _isComplete), parts);
    }

    /// <summary>
    /// Whether a new object does not have the member: only what may be null can be unset. What only responses have is nothing to ask
    /// a caller for.
    /// </summary>
    private static bool IsUnset(IPropertySymbol property, ContractMember member) =>
        !property.IsRequired
        && !member.Schema.GetBoolean("readOnly")
        && (property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated });
}
