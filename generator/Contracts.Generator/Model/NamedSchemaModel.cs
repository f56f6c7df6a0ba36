namespace Contracts.Generator.Model;

/// <summary>A named schema of the contract.</summary>
/// <param name="Name">Its name among the document's components.</param>
/// <param name="Schema">Its JSON text.</param>
internal sealed record NamedSchemaModel(string Name, string Schema);
