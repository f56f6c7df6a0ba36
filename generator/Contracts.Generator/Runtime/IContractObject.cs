namespace Contracts.Schema;

/// <summary>What generated classes tell of themselves, without reflection. A derived class answers for the whole object.</summary>
internal interface IContractObject
{
    /// <summary>The name of the class's schema among the document's components; <see langword="null"/> where it has none.</summary>
    string? Name { get; }

    /// <summary>The class's schema as JSON text.</summary>
    string Schema { get; }

    /// <summary>Whether what the schema of its base class says leaves out what its own says. Not where it is an alternative of that one.</summary>
    bool IsJudgedApart { get; }

    /// <summary>Members that the contract does not name; <see langword="null"/> where there are none.</summary>
    IEnumerable<KeyValuePair<string, object?>>? AdditionalProperties { get; }

    /// <summary>Whether the object surely fits its schema, and nothing is to be advised either. Allocates nothing.</summary>
    bool Fits();

    /// <summary>The object as it is sent.</summary>
    JsonNode ToJson(ContractWriter writer);
}
