using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>A property with a schema of the contract.</summary>
internal sealed class ContractProperty
{
    private readonly ContractAssembly _assembly;
    private readonly JsonNode _schema;
    private readonly Lazy<AllowedValues> _allowed;

    public ContractProperty(ContractAssembly assembly, IPropertySymbol property, string jsonName, JsonNode schema)
    {
        _assembly = assembly;
        _schema = schema;
        JsonName = jsonName;
        _allowed = new Lazy<AllowedValues>(() => AllowedValues.Of(property, KnownValues.Of(schema, assembly.Resolve).Where(Fits)));
    }

    public string JsonName { get; }

    /// <summary>The values that the schema names and accepts.</summary>
    public AllowedValues Allowed => _allowed.Value;

    /// <summary>What is wrong with a value of this property.</summary>
    public IReadOnlyList<SchemaViolation> Judge(JsonNode value) => _assembly.Evaluator.Evaluate(_schema, value, JsonName);

    private bool Fits(JsonNode value) => Judge(value).Count == 0;
}
