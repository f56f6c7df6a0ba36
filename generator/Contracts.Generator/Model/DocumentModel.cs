namespace Contracts.Generator.Model;

/// <summary>The OpenAPI document that a client was made from.</summary>
internal sealed record DocumentModel(string Title, string Version);
