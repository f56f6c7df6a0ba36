namespace Contracts.Generator.Model;

/// <summary>A type with all of its properties that have schemas.</summary>
/// <param name="HintName">The name of the file to generate, unique in the compilation.</param>
/// <param name="Type">The type.</param>
/// <param name="Properties">The properties in the order of their declaration.</param>
internal sealed record TypeProperties(string HintName, TypeModel Type, EquatableArray<PropertyModel> Properties);
