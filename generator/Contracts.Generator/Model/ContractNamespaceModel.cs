namespace Contracts.Generator.Model;

/// <summary>A namespace that a contract's code is in.</summary>
/// <param name="Name">The name as code; empty for the global namespace.</param>
/// <param name="IsPublic">Whether the contract's code is for other assemblies.</param>
/// <param name="WritesPoint">Whether its serializer, Newtonsoft.Json, writes a number that need not be an integer with a point.</param>
internal sealed record ContractNamespaceModel(string Name, bool IsPublic, bool WritesPoint);
