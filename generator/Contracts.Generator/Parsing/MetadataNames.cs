namespace Contracts.Generator.Parsing;

/// <summary>The attributes that the generator reads.</summary>
internal static class MetadataNames
{
    public const string ContractSchema = "Contracts.ContractSchemaAttribute";
    public const string ContractOperation = "Contracts.ContractOperationAttribute";
    public const string ContractDocument = "Contracts.ContractDocumentAttribute";
    public const string ContractNamedSchema = "Contracts.ContractNamedSchemaAttribute";
}
