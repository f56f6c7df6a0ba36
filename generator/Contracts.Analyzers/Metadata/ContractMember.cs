using System.Runtime.CompilerServices;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>A property, a parameter or a whole class with a schema of the contract.</summary>
/// <param name="assembly">The contract.</param>
/// <param name="schema">The schema.</param>
/// <param name="jsonName">The name in JSON; <see langword="null"/> for a class.</param>
/// <param name="property">The contract's property, which may have constants beside it.</param>
internal sealed class ContractMember(ContractAssembly assembly, JsonNode schema, string? jsonName, IPropertySymbol? property)
{
    // By the list in the schema; of the lists that are made for one violation none is kept.
    private readonly ConditionalWeakTable<IReadOnlyList<JsonNode>, AllowedValues> _allowed = new();
    private IReadOnlyList<JsonNode>? _knownValues;
    private IReadOnlyList<JsonNode>? _deprecatedValues;
    private bool? _isDeprecated;

    public JsonNode Schema => schema;

    public ContractAssembly Assembly => assembly;

    public string? JsonName => jsonName;

    public IPropertySymbol? Property => property;

    /// <summary>All values that the schema names; empty for a schema that names none.</summary>
    public IReadOnlyList<JsonNode> KnownValues => _knownValues ??= Contracts.Schema.KnownValues.Of(schema, assembly.Resolve);

    /// <summary>The values that the schema deprecates one by one.</summary>
    public IReadOnlyList<JsonNode> DeprecatedValues => _deprecatedValues ??= Deprecations.Values(schema, assembly.Resolve);

    public bool IsDeprecated => _isDeprecated ??= Deprecations.IsDeprecated(schema, assembly.Resolve);

    /// <summary>What is wrong with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="assertsFormat">Whether it has to be what <c>format</c> says.</param>
    public IReadOnlyList<SchemaViolation> Judge(JsonNode value, bool assertsFormat = true) =>
        (assertsFormat ? assembly.Evaluator : assembly.EvaluatorWithoutFormats).Evaluate(schema, value, jsonName);

    /// <summary>Those of the values that a keyword allows which all others allow as well, and the constants for them.</summary>
    public AllowedValues Allowed(IReadOnlyList<JsonNode> values, Func<JsonNode, bool> fits) =>
        _allowed.GetValue(values, known => AllowedValues.Of(property, known.Where(fits)));
}
