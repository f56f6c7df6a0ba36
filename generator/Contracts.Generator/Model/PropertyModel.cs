namespace Contracts.Generator.Model;

/// <summary>A property with a schema.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Schema">The JSON text of its schema.</param>
internal sealed record PropertyModel(TypeModel Type, string Name, string JsonName, string Schema);
