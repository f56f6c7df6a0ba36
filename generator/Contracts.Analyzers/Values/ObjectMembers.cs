using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>The members of an object as far as the code sets them.</summary>
internal sealed class ObjectMembers
{
    private readonly ContractType _type;
    private readonly Dictionary<string, KnownValue?> _members = new(StringComparer.Ordinal);
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
    public void Set(IPropertySymbol property, KnownValue value)
    {
        if (_type.Find(property) is { JsonName: { } name })
        {
            Set(name, value, property.IsRequired);
        }
        else
        {
            // A property that the contract does not know may set others, or hold more.
            Forget();
        }
    }

    /// <summary>Sets a member by its JSON name. Null is what C# says of a member that is not there, unless it has to be.</summary>
    public void Set(string name, KnownValue value, bool isRequired)
    {
        if (value.Node.Kind == JsonKind.Null && !isRequired)
        {
            _members.Remove(name);
        }
        else
        {
            _members[name] = value.IsUnknown ? null : value;
        }
    }

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

    public KnownValue Build(IOperation operation)
    {
        var parts = new Dictionary<JsonNode, IOperation>();
        var members = new List<JsonMember>(_members.Count);
        foreach (var member in _members)
        {
            member.Value?.AddTo(parts);
            members.Add(new JsonMember(member.Key, default, member.Value?.Node ?? JsonNode.Unknown()));
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
