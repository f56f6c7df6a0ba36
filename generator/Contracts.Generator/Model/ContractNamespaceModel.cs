namespace Contracts.Generator.Model;

/// <summary>A namespace that a contract's code is in.</summary>
/// <param name="Name">The name as code; empty for the global namespace.</param>
/// <param name="IsPublic">Whether the contract's code is for other assemblies.</param>
internal sealed record ContractNamespaceModel(string Name, bool IsPublic);
