using Contracts.Analyzers.Metadata;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>Reads objects of the contract's classes: what an initializer and the statements after it set.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="body">The body that the code is in.</param>
internal sealed class ObjectReader(ContractContext contracts, BodyFacts body)
{
    /// <summary>The object that an expression makes, with an unknown member where one may have several values; <see langword="null"/> for other expressions.</summary>
    public KnownValue? Read(IOperation operation, ValueReader reader) => Members(operation, reader)?.Build(operation);

    /// <summary>All objects that an expression may make, one for each combination of its members' values; none for other expressions.</summary>
    public IReadOnlyList<KnownValue> Variants(IOperation operation, ValueReader reader) => Members(operation, reader)?.Variants(operation) ?? [];

    private ObjectMembers? Members(IOperation operation, ValueReader reader)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation when contracts.FindType(creation.Type) is { } type:
                var made = new ObjectMembers(type, IsFresh(creation));
                SetArguments(made, creation, reader);
                SetMembers(made, creation.Initializer, reader);
                LaterAssignments.Apply(creation, made, body, contracts, reader);
                return made;
            case IWithOperation copy when contracts.FindType(copy.Type) is { } type:
                var changed = new ObjectMembers(type, isFresh: false);
                SetMembers(changed, copy.Initializer, reader);
                LaterAssignments.Apply(copy, changed, body, contracts, reader);
                return changed;
            default:
                return null;
        }
    }

    /// <summary>Whether members that nobody sets are known to be unset. A constructor with parameters may set them.</summary>
    private static bool IsFresh(IObjectCreationOperation creation) => creation is { Constructor.Parameters.IsEmpty: true };

    private void SetArguments(ObjectMembers members, IObjectCreationOperation creation, ValueReader reader)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && contracts.Find(parameter) is { JsonName: { } name })
            {
                members.Set(name, reader.Alternatives(argument.Value), isRequired: false);
            }
        }
    }

    private void SetMembers(ObjectMembers members, IObjectOrCollectionInitializerOperation? initializer, ValueReader reader)
    {
        foreach (var operation in initializer?.Initializers ?? [])
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }:
                    members.Set(property, reader.Alternatives(value));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer: var nested }:
                    members.Set(property, [ReadNested(property, nested, reader)]);
                    break;
                default:
                    members.Forget();
                    break;
            }
        }
    }

    /// <summary>What <c>{ … }</c> sets in an object or collection that is there already.</summary>
    private KnownValue ReadNested(IPropertySymbol property, IObjectOrCollectionInitializerOperation initializer, ValueReader reader)
    {
        if (contracts.FindType(property.Type) is { } type)
        {
            var members = new ObjectMembers(type, isFresh: false);
            SetMembers(members, initializer, reader);
            return members.Build(initializer);
        }

        var isMap = property.Type is INamedTypeSymbol { TypeArguments.Length: 2 };
        return CollectionValue.Added(initializer, initializer, isMap).Single(reader);
    }
}
