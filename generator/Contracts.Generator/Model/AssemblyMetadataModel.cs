namespace Contracts.Generator.Model;

/// <summary>What the assembly as a whole says of its contracts.</summary>
/// <param name="Documents">The documents that its clients were made from.</param>
/// <param name="ClasslessSchemas">The named schemas that no class stands for.</param>
internal sealed record AssemblyMetadataModel(EquatableArray<DocumentModel> Documents, EquatableArray<NamedSchemaModel> ClasslessSchemas);
