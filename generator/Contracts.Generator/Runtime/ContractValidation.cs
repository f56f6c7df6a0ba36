namespace Contracts.Schema;

/// <summary>Judges values of the contract by their schemas, where what was compiled of these is not sure.</summary>
internal static class ContractValidation
{
    private static readonly SchemaEvaluator Evaluator = new(ContractSchemas.Resolve, demandsOneWay: false);

    /// <summary>What is wrong with an object; empty where nothing is.</summary>
    /// <param name="value">The object.</param>
    /// <param name="writesPoint">How the contract's serializer writes numbers.</param>
    public static IReadOnlyList<SchemaViolation> Validate(IContractObject value, bool writesPoint) =>
        Fits(value) ? [] : Judge(value, name: null, value.Schema, new ContractWriter(writesPoint), static (writer, value) => writer.WriteExactly(value));

    /// <summary>What is wrong with a value; empty where nothing is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What messages call it; <see langword="null"/> where it has no name.</param>
    /// <param name="schema">The JSON text of its schema.</param>
    /// <param name="writer">Turns it into JSON.</param>
    /// <param name="write">How.</param>
    /// <param name="isSecret">Whether no message may show it.</param>
    public static IReadOnlyList<SchemaViolation> Judge<T>(
        T value, string? name, string schema, ContractWriter writer, Func<ContractWriter, T, JsonNode> write, bool isSecret = false)
    {
        if (ContractSchemas.Parse(schema) is not { } parsed)
        {
            return [];
        }

        var subject = new Subject(write(writer, value), name, isSecret);
        var violations = Evaluator.Evaluate(parsed, subject);
        if (writer.Derived.Count == 0)
        {
            return violations;
        }

        var all = violations.ToList();
        AddDerived(subject, writer.Derived, all);
        return all;
    }

    private static bool Fits(IContractObject value)
    {
        try
        {
            return value.Fits();
        }
        catch (InsufficientExecutionStackException)
        {
            // An object that holds itself, perhaps.
            return false;
        }
    }

    /// <summary>Adds what the schemas of derived classes say of objects that were judged by those of their base classes.</summary>
    private static void AddDerived(Subject subject, IReadOnlyDictionary<JsonNode, IContractObject> derived, List<SchemaViolation> violations)
    {
        if (derived.TryGetValue(subject.Value, out var value) && ContractSchemas.Parse(value.Schema) is { } schema)
        {
            violations.AddRange(Evaluator.Evaluate(schema, subject).Except(violations).ToList());
        }

        foreach (var member in subject.Value.Members)
        {
            AddDerived(subject.Member(member), derived, violations);
        }

        for (var i = 0; i < subject.Value.Items.Count; i++)
        {
            AddDerived(subject.Item(i), derived, violations);
        }
    }
}
